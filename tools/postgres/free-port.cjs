const net = require('node:net');

/** A port of the loopback interface that nothing listens on. */
exports.freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
