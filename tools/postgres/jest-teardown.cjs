module.exports = async () => {
  await globalThis.__stopDatabase?.();
};
