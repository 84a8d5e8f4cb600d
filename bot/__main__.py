"""The program `cessio`: each command is loaded only when it is called, for the messenger's library takes seconds."""

from importlib import import_module

import click

COMMANDS = {
    "demo": ("bot.cli", "demo", "A demonstration in the browser: no server, token or account."),
    "run": ("bot.cli", "run", "The whole system in one process."),
    "bot": ("bot.cli", "bot", "Only the bot, as a process of its own."),
    "worker": ("bot.cli", "worker", "Only a worker."),
    "scheduler": ("bot.cli", "scheduler", "Only a clock."),
    "api": ("bot.cli", "api", "Only HTTP."),
    "import": ("backend.cli.registers", "import_", "Take a portfolio register in."),
    "statement": ("backend.cli.statements", "statement", "Take a bank statement in."),
    "papers": ("backend.cli.papers", "papers", "Papers for cases, merged into one file."),
    "courts": ("backend.cli.courts", "courts", "The directory of courts."),
    "recognise": ("backend.cli.recognise", "recognise", "Read court papers."),
    "field-checks": ("backend.cli.field_checks", "field_checks", "What people corrected, to measure the reader by."),
    "staff": ("backend.cli.staff", "staff", "Who works here."),
    "db": ("backend.cli.store", "db", "The store's schema."),
    "audit": ("backend.cli.audit", "audit", "Prove that the journal is whole."),
    "keys": ("backend.cli.keys", "keys", "Encryption keys."),
    "doctor": ("backend.cli.doctor", "doctor", "Say what is missing."),
}


class Lazy(click.Group):
    """Knows the names of the commands, and imports the one that is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        _ = ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        _ = ctx
        if cmd_name not in COMMANDS:
            return None
        module, name, _help = COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _ = ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, _, words) in COMMANDS.items()])


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="cessio")
def main() -> None:
    """Cessio takes a bought debt from the register of a cession contract to the last kopeck."""


if __name__ == "__main__":
    main()
