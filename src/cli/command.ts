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
    // All that are missing, so that the next attempt is the last.
    const missing = this.options
      .filter(
        (own) => own === option || (own.mandatory && this.getOptionValue(own.attributeName()) === undefined),
      )
      .map(({ flags }) => `'${flags}'`);
    const said = `required option${missing.length > 1 ? 's' : ''} ${missing.join(', ')} not specified`;
    this.error(unknown === undefined ? `error: ${said}` : `error: unknown option '${unknown}'; ${said}`, {
      code,
    });
  }
}
