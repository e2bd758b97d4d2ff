/** A new key by which the server knows a creating request that is sent again. Unlike `crypto.randomUUID` it works on plain http too. */
export function createRequestKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
