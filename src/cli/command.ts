import { Command, type Option } from 'commander';

/**
 * A command that names an option which it does not know even where a required one is missing: `--outt x` is the reason
 * that `--out` is missing.
 */
export class CommandLine extends Command {
  override createCommand(name?: string): CommandLine {
    return new CommandLine(name);
  }

  /** Called by commander, whose types leave it out, for each required option that is missing. */
  missingMandatoryOptionValue(option: Option): void {
    const unknown = this.args.find((word) => /^--?[a-z]/i.test(word));
    const code = 'commander.missingMandatoryOptionValue';
    this.error(
      unknown === undefined
        ? `error: required option '${option.flags}' not specified`
        : `error: unknown option '${unknown}'; required option '${option.flags}' not specified`,
      { code },
    );
  }
}
