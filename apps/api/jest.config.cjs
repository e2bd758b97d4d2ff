module.exports = { ...require('../../jest.preset.cjs').node, displayName: 'api', rootDir: __dirname };
