/** The page to show after sign-in: the one that was asked for when it is a path of this application, else the worklist. */
export function returnPath(asked: string | undefined): string {
  if (asked === undefined || !/^\/(?![/\\])/.test(asked) || asked.startsWith('/sign-in')) return '/';
  return asked;
}
