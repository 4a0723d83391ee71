/** What the Teams side needs to know of the settings. */
export type TeamsSettings = {
  readonly mode: 'local' | 'served';
  readonly app?: {
    readonly id: string;
    readonly tenant: string;
    readonly type: 'SingleTenant' | 'UserAssignedMSI';
    readonly password?: string;
  };
  /** Lower-case host tenants. */
  readonly tenants: readonly string[];
  readonly serviceHosts: readonly string[];
  readonly endpoints: {
    readonly ToChannelFromBotLoginUrl: string;
    readonly ToChannelFromBotOAuthScope: string;
    readonly ToBotFromChannelTokenIssuer: string;
    readonly OAuthUrl: string;
    readonly ToBotFromChannelOpenIdMetadataUrl: string;
    readonly ToBotFromEmulatorOpenIdMetadataUrl: string;
    readonly CallerId: string;
    readonly ValidateAuthority: boolean;
  };
};
