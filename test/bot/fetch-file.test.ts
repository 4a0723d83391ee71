import { isFileHost } from '../../src/teams/fetch-file.ts';

describe('where files are fetched from', () => {
  it.each([
    'https://granby-my.sharepoint.com/personal/eva/_layouts/15/download.aspx?UniqueId=1&tempauth=x',
    'https://granby.sharepoint.com/sites/a/b.docx',
    'https://granby-my.sharepoint-df.com/a',
  ])('in Teams: %s', (url) => {
    expect(isFileHost(url, 'served')).toBe(true);
  });

  it.each([
    'http://granby.sharepoint.com/a',
    'https://sharepoint.com.example.org/a',
    'https://example.org/?a=.sharepoint.com',
    'https://evilsharepoint.com/a',
    'https://granby.sharepoint.com:8443/a',
    'https://user:pass@granby.sharepoint.com/a',
    'https://127.0.0.1/a',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'ftp://granby.sharepoint.com/a',
    'not an address',
    '',
  ])('never in Teams: %s', (url) => {
    expect(isFileHost(url, 'served')).toBe(false);
  });

  it('in local mode on this machine alone', () => {
    expect(isFileHost('http://127.0.0.1:1234/a', 'local')).toBe(true);
    expect(isFileHost('https://granby.sharepoint.com/a', 'local')).toBe(false);
    expect(isFileHost('http://192.168.1.1/a', 'local')).toBe(false);
  });
});
