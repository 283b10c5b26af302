// Loaded before a program by `node --import`: says on stderr how much memory it took at most.
process.on('exit', () => {
  process.stderr.write(`peak ${process.resourceUsage().maxRSS} KB\n`);
});
