import { returnPath } from './return-path';

describe('returnPath', () => {
  it('goes back to the page that was asked for', () => {
    expect(returnPath('/patients?status=all')).toBe('/patients?status=all');
  });

  it.each([
    undefined,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/sign-in?returnTo=/',
  ])('goes to the worklist instead of %s', (asked) => {
    expect(returnPath(asked)).toBe('/');
  });
});
