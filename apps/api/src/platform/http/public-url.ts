/** The address that people open, for links that are handed over. */
export class PublicUrl {
  constructor(readonly url: URL) {}
}
