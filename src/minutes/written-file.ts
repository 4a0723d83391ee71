/** A document as a file that is handed out; `type` as HTTP names it. */
export type WrittenFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
