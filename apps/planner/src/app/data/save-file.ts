/** Saves content as a file on the device. The name must not name a patient: it lies about in download folders. */
export function saveFile(document: Document, content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
