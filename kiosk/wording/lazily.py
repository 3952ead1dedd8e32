"""Tables by language, each loaded when it is first asked for: whoever speaks one language doesn't wait for six."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib import import_module
from typing import Any, Generic, TypeVar

T = TypeVar("T")
_SPOKEN = ("en", "fr", "es", "ar", "zh", "ru")


class Lazily(Mapping[str, T], Generic[T]):
    """A mapping whose values are made on demand.

    Args:
        makers: by key; each is called once.
    """

    def __init__(self, makers: Mapping[str, Callable[[], T]]) -> None:
        self._makers = makers
        self._made: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        if key not in self._made:
            self._made[key] = self._makers[key]()
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._makers

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def spoken(package: str) -> Lazily[Any]:
    """What the package's modules `en`, `fr`, `es`, `ar`, `zh` and `ru` each have as their `WORDS`."""
    return Lazily({language: partial(_words, f"{package}.{language}") for language in _SPOKEN})


def _words(module: str) -> object:
    return import_module(module).WORDS
