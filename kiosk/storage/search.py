"""Find people by what a clerk types: any script, accents or not, any order, beginnings, other spellings, one slip.

An FTS5 index (unstored; it reads its terms from `search_people`) finds a bounded number of candidates, stage by stage
from exact to guessed; `kiosk.domain.likeness` ranks them. A list of all words, forwards and backwards, finds those
that are one slip away: one half of a word with one slip in it is whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlcipher3 import dbapi2

from kiosk.domain.findable import Findable, Sought, findable, sought, together
from kiosk.domain.likeness import AS_WRITTEN, SHORTEST_WITH_A_SLIP, Terms, likeness, slips_of
from kiosk.domain.registration import Registration
from kiosk.domain.romanization import is_syllabic

SCHEMA: tuple[str, ...] = (
    """CREATE TABLE search_people (
        number INTEGER PRIMARY KEY,
        registration TEXT NOT NULL UNIQUE,
        names TEXT NOT NULL,
        latin TEXT NOT NULL,
        place TEXT NOT NULL,
        keys TEXT NOT NULL,
        heard TEXT NOT NULL,
        rough TEXT NOT NULL
    ) STRICT""",
    """CREATE VIRTUAL TABLE search_terms USING fts5(
        names, latin, place, keys, heard, rough,
        content = 'search_people', content_rowid = 'number', detail = 'column', prefix = '1 2 3', tokenize = 'ascii'
    )""",
    # an erased name leaves the file at once, not at the next merge
    "INSERT INTO search_terms (search_terms, rank) VALUES ('secure-delete', 1)",
    """CREATE TABLE search_words (
        size INTEGER NOT NULL,
        word TEXT NOT NULL,
        PRIMARY KEY (size, word)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE search_words_backwards (
        size INTEGER NOT NULL,
        word TEXT NOT NULL,
        PRIMARY KEY (size, word)
    ) STRICT, WITHOUT ROWID""",
)
"""The search's own tables; executed once, by a migration."""

_BATCH = 2000
_CANDIDATES = 40
"""People that one stage brings in."""
_WORDS_IN_RANGE = 600
"""Words that are compared for one half of a word with a slip."""
_SIMILAR = 12
_FEW_WORDS = 4
"""Words that are tried in other combinations."""
_LIKELY = 0.6
"""From here on a guess is good enough to leave worse ones aside."""
_OTHERWISE = 0.05
"""What a hit loses where the words were put together otherwise than typed."""

_COLUMNS = "names, latin, place, keys, heard, rough"
_AS_WRITTEN = "{names latin place}"


@dataclass(frozen=True, slots=True)
class Hit:
    """One person found; a higher score fits better, 1 and above is as written."""

    registration: str
    score: float


def index(connection: dbapi2.Connection, people: Iterable[Registration]) -> None:
    """Make these people findable, replacing what was known of them; the caller holds the transaction."""
    store(connection, prepare(people))


def prepare(people: Iterable[Registration]) -> list[tuple[str, ...]]:
    """What `store` writes of these people: the slow part of indexing, done without a lock."""
    return [(person.id, *_columns(findable(person))) for person in people]


def store(connection: dbapi2.Connection, prepared: Iterable[tuple[str, ...]]) -> None:
    """Write prepared rows in place of what was known of the same people; the caller holds the transaction."""
    rows = iter(prepared)
    while batch := list(islice(rows, _BATCH)):
        _replace(connection, batch)


def _columns(person: Findable) -> tuple[str, ...]:
    return tuple(" ".join(terms) for terms in (person.names, person.latin, person.place, person.keys, person.heard, person.rough))


def _replace(connection: dbapi2.Connection, batch: Sequence[tuple[str, ...]]) -> None:
    latest = {row[0]: row for row in batch}
    known: dict[str, tuple[str, ...]] = {}
    for ids in _chunked(list(latest)):
        marks = ",".join("?" * len(ids))
        sql = f"SELECT registration, {_COLUMNS} FROM search_people WHERE registration IN ({marks})"  # noqa: S608 - only marks
        known.update((row[0], row) for row in connection.execute(sql, ids))
    changed = [row for row in latest.values() if known.get(row[0]) != row]
    remove(connection, [row[0] for row in changed if row[0] in known])
    start = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM search_people").fetchone()[0]
    numbered = [(number, *row) for number, row in enumerate(changed, start)]
    connection.executemany("INSERT INTO search_people VALUES (?, ?, ?, ?, ?, ?, ?, ?)", numbered)
    connection.executemany(
        f"INSERT INTO search_terms (rowid, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - constant names
        [(row[0], *row[2:]) for row in numbered],
    )
    words = sorted({word for row in changed for word in _vocabulary(row[1:4])})
    connection.executemany("INSERT OR IGNORE INTO search_words VALUES (?, ?)", ((len(word), word) for word in words))
    backwards = sorted(word[::-1] for word in words)
    connection.executemany(
        "INSERT OR IGNORE INTO search_words_backwards VALUES (?, ?)", ((len(word), word) for word in backwards)
    )


def _vocabulary(columns: Iterable[str]) -> Iterator[str]:
    """The words in which a slip is forgiven."""
    for column in columns:
        for word in column.split():
            if len(word) >= SHORTEST_WITH_A_SLIP - 1 and not is_syllabic(word):
                yield word


def _chunked(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), 500):
        yield ids[start : start + 500]


def remove(connection: dbapi2.Connection, ids: Iterable[str]) -> None:
    """Forget these people, and every word that nobody else has; the caller holds the transaction."""
    words: set[str] = set()
    for registration in ids:
        row = connection.execute(
            f"SELECT number, {_COLUMNS} FROM search_people WHERE registration = ?",  # noqa: S608 - constant names
            (registration,),
        ).fetchone()
        if row is None:
            continue
        connection.execute(
            f"INSERT INTO search_terms (search_terms, rowid, {_COLUMNS}) VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - constant names
            row,
        )
        connection.execute("DELETE FROM search_people WHERE number = ?", row[:1])
        words.update(_vocabulary(row[1:4]))
    orphans = [
        word
        for word in sorted(words)
        if not connection.execute(
            "SELECT 1 FROM search_terms WHERE search_terms MATCH ? LIMIT 1", (_match(_AS_WRITTEN, [f'"{word}"']),)
        ).fetchone()
    ]
    connection.executemany("DELETE FROM search_words WHERE size = ? AND word = ?", ((len(word), word) for word in orphans))
    connection.executemany(
        "DELETE FROM search_words_backwards WHERE size = ? AND word = ?", ((len(word), word[::-1]) for word in orphans)
    )


def search(connection: dbapi2.Connection, text: str, limit: int = 20) -> list[Hit]:
    """Who fits `text`, best first; empty where nobody does, or where it holds no letter and no digit."""
    query = sought(text)
    if not query or limit < 1:
        return []
    found = _Candidates(connection, query)
    found.add(_exact)
    found.add(_beginning)
    found.add(_heard)
    if found.strong < limit and (not found.strong or len(query) == 1):
        found.add(_sounding)
    if not found.strong:
        _guess(connection, text, query, found)
    best = sorted(found.scores.items(), key=lambda item: (-item[1], item[0]))
    return [Hit(registration, round(score, 4)) for registration, score in best[:limit] if score > 0]


def _guess(connection: dbapi2.Connection, text: str, query: Sequence[Sought], found: _Candidates) -> None:
    """What is left to try where nobody fits as written: a slip, words written together, a word too many."""
    similar = {word.text: _similar(connection, word) for word in query}

    def slipped(word: Sought) -> list[str]:
        near = _match(_AS_WRITTEN, _quoted(similar[word.text]))
        return [near] if len(query) == 1 else [near, *_sounding(word)]

    found.add(slipped)
    found.add(_half_heard)
    if len(query) <= _FEW_WORDS:
        for other in together(text):
            found.add(_whole, other)
    if not any(score > _LIKELY for score in found.scores.values()):
        found.add(_coarse)
    if not found.scores:
        for rest in _fewer(query, [word for word in query if found.nobody_has(slipped(word))]):
            found.add(lambda word: [*_whole(word), _match(_AS_WRITTEN, _quoted(similar[word.text]))], rest)


def _fewer(query: Sequence[Sought], unheard_of: Sequence[Sought]) -> list[list[Sought]]:
    """The query without the words that nobody has; where somebody has each, without one word at a time."""
    if unheard_of:
        rest = [word for word in query if word not in unheard_of]
        return [rest] if rest else []
    return [[word for word in query if word is not left_out] for left_out in query] if 1 < len(query) <= _FEW_WORDS else []


Clauses = Callable[[Sought], Sequence[str]]
"""What may stand for one word: full-text expressions, any of which will do; empty ones are ignored."""


class _Candidates:
    """People found so far, with how well they fit."""

    def __init__(self, connection: dbapi2.Connection, query: Sequence[Sought]) -> None:
        self._connection = connection
        self._query = query
        self._terms: dict[int, tuple[str, Terms]] = {}
        self.scores: dict[str, float] = {}
        self.strong = 0

    def add(self, clauses: Clauses, query: Sequence[Sought] = ()) -> None:
        """Bring in those who have one of the clauses for each word, articles aside."""
        query = query or self._query
        needed = [word for word in query if not word.optional] or query
        choices = [_any_of(clauses(word)) for word in needed]
        if not all(choices):
            return
        rows = self._connection.execute(
            f"{_MATCHING} {_CANDIDATES}",
            (" AND ".join(f"({choice})" for choice in choices),),
        ).fetchall()
        for (number,) in rows:
            known = number in self._terms
            if not known or query is not self._query:
                self._rate(number, query)

    def nobody_has(self, clauses: Sequence[str]) -> bool:
        """Whether no one has any of these clauses."""
        expression = _any_of(clauses)
        return not expression or not self._connection.execute(f"{_MATCHING} 1", (expression,)).fetchall()

    def _rate(self, number: int, query: Sequence[Sought]) -> None:
        registration, person = self._terms.get(number) or self._read(number)
        fit = likeness(query, person)
        score = fit.score if query is self._query else fit.score - _OTHERWISE
        self.strong += fit.weakest >= AS_WRITTEN and registration not in self.scores
        self.scores[registration] = max(score, self.scores.get(registration, 0.0))

    def _read(self, number: int) -> tuple[str, Terms]:
        registration, *columns = self._connection.execute(_ONE_PERSON, (number,)).fetchone()
        found = self._terms[number] = (registration, Terms(*columns))
        return found


_MATCHING = "SELECT rowid FROM search_terms WHERE search_terms MATCH ? LIMIT"
_ONE_PERSON = """SELECT registration, ' ' || names || ' ', ' ' || latin || ' ', ' ' || place || ' ',
    ' ' || keys || ' ' || heard || ' ', ' ' || rough || ' ' FROM search_people WHERE number = ?"""


def _any_of(clauses: Iterable[str]) -> str:
    return " OR ".join(f"({clause})" for clause in clauses if clause)


def _match(columns: str, terms: Sequence[str]) -> str:
    return f"{columns} : ({' OR '.join(terms)})" if terms else ""


def _typed(word: Sought) -> list[str]:
    return list(dict.fromkeys([word.text, *word.spellings[:3]]))


def _exact(word: Sought) -> list[str]:
    return [_match(_AS_WRITTEN, _quoted(_typed(word)))]


def _beginning(word: Sought) -> list[str]:
    return [_match(_AS_WRITTEN, [f'"{text}"*' for text in _typed(word)])]


def _heard(word: Sought) -> list[str]:
    return [*_exact(word), _match("heard", _quoted(word.keys))]


def _sounding(word: Sought) -> list[str]:
    return [*_beginning(word), _match("{keys heard}", _quoted(word.keys))]


def _whole(word: Sought) -> list[str]:
    return [*_exact(word), _match("{keys heard}", _quoted(word.keys))]


def _half_heard(word: Sought) -> list[str]:
    return [*_beginning(word), _match("{keys heard}", [f'"{key}"*' for key in word.keys if len(key) > 1])]


def _coarse(word: Sought) -> list[str]:
    return [*_beginning(word), _match("rough", _quoted(word.rough))]


def _quoted(terms: Iterable[str]) -> list[str]:
    return [f'"{term}"' for term in terms]


def _similar(connection: dbapi2.Connection, word: Sought) -> list[str]:
    """Words of the index that are one slip (a letter more, less, other, or two swapped) away from this one."""
    typed = word.text
    size = len(typed)
    if size < SHORTEST_WITH_A_SLIP or is_syllabic(typed):
        return []
    half = size // 2
    near = [typed[: half - 1] + typed[half] + typed[half - 1] + typed[half + 1 :]]
    for length in (size - 1, size, size + 1):
        near += (row[0] for row in connection.execute(_FORWARDS, _range(length, typed[:half])))
        near += (row[0][::-1] for row in connection.execute(_BACKWARDS, _range(length, typed[half:][::-1])))
    return slips_of()(typed, near, _SIMILAR)


_FORWARDS = f"SELECT word FROM search_words WHERE size = ? AND word >= ? AND word < ? LIMIT {_WORDS_IN_RANGE}"  # noqa: S608 - constants
_BACKWARDS = f"SELECT word FROM search_words_backwards WHERE size = ? AND word >= ? AND word < ? LIMIT {_WORDS_IN_RANGE}"  # noqa: S608 - constants


def _range(length: int, start: str) -> tuple[int, str, str]:
    return length, start, start + "\U0010ffff"
