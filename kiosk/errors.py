"""What goes wrong in the world, as opposed to in our code.

A denial is a value (`kiosk.domain.access.Decision`), a broken world is a `Fault`, a bug is any other exception,
which nobody swallows.
"""


class Fault(Exception):
    """The world is not as it must be: a file is missing, a key is wrong, a disk is full.

    Args:
        what: names the thing and what is wrong with it, without personal data ("event.toml: no such file").
        mend: tells the reader what to do about it ("give the path of an event file").
    """

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what, mend)
        self.what = what
        self.mend = mend

    def __str__(self) -> str:
        """One line: the thing, then the mend."""
        return " ".join(f"{self.what}: {self.mend}".split())


def bare(fault: Fault) -> Fault:
    """A fault without the frames that it and its causes came through, for one that is kept or crosses a thread as a value.

    Frames hold everything that was at work, whole windows too, and hold it in circles: it would be let go of whenever
    circles are looked for, on whatever thread.
    """
    waiting: list[BaseException | None] = [fault]
    seen: set[int] = set()
    while waiting:
        error = waiting.pop()
        if error is not None and id(error) not in seen:
            seen.add(id(error))
            error.__traceback__ = None
            waiting += (error.__cause__, error.__context__)
    return fault
