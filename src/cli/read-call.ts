/** `--lang` is needed before commander runs, because its own messages and the help use it. */
export function languageOf(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
}

/** `hearsay help build` is `hearsay build --help`. */
export function withHelp(argv: readonly string[]): readonly string[] {
  const at = argv.findIndex((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
  return argv[at] === 'help' ? [...argv.slice(0, at), ...argv.slice(at + 1), '--help'] : argv;
}
