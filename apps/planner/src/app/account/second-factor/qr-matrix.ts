/** The squares of a QR code, true where it is dark, with the quiet margin that readers need. */
export async function qrMatrix(text: string): Promise<readonly (readonly boolean[])[]> {
  const { encode } = await import('uqr');
  return encode(text, { ecc: 'M', border: 4 }).data;
}
