"""`Work`: the vault's one thread, and the way back to the window's.

A SQLCipher connection belongs to the thread that opened it, so one executor with one thread
opens, uses and closes the vault.  A second one draws PDFs and never sees the vault.  Answers
come back to the window's thread; those for a widget that has gone are dropped.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from toolkit.base.errors import Problem
from toolkit.base.topics import Topic

if TYPE_CHECKING:
    from toolkit.kit import Kit

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818 - not an error: somebody asked for it
    """Raised inside long work, by `Progress.at`, when the person pressed Cancel."""


class Progress:
    """Handed to long work: it says how far it is and stops where it is told to."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._stop = threading.Event()

    def at(self, done: int, total: int) -> None:
        """Say that `done` of `total` is done (`total` 0: unknown); raise `Cancelled` if it should stop."""
        if self._stop.is_set():
            raise Cancelled
        self._tell(done, total)

    def cancel(self) -> None:
        """Have the work stop at its next step."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether it should stop."""
        return self._stop.is_set()


class Job(QObject):
    """Long work as the notice line shows it: a sentence, how far it is, and Cancel."""

    moved = Signal(int, int)
    ended = Signal()

    def __init__(self, sentence: str, parent: QObject) -> None:
        super().__init__(parent)
        self.sentence = sentence
        self.progress = Progress(self.moved.emit)


class NotOpenError(RuntimeError):
    """Work was asked for while no vault is open: a mistake of ours."""


class AtOnce(Executor):
    """Runs what it is given at once, in the thread that gave it: for tests."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run `fn` and return its finished future."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except BaseException as error:
            future.set_exception(error)
        return future


class Work(QObject):
    """Runs functions on the vault's thread; `changed` says which topics a finished change touched."""

    changed = Signal(object)  # frozenset[Topic]
    refused = Signal(object)  # a Problem nobody else took
    crashed = Signal(object)  # any other exception
    busy = Signal(bool)
    started = Signal(object)  # a Job: long work began
    _home = Signal(object)  # a function to call in the window's thread

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        vault_thread: Executor | None = None,
        drawing_threads: Executor | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault = vault_thread or ThreadPoolExecutor(1, thread_name_prefix="vault")
        self._drawing = drawing_threads or ThreadPoolExecutor(1, thread_name_prefix="draw")
        self._kit: Kit | None = None
        self._closed = False
        self._waiting = 0
        self._jobs: list[Job] = []
        self._home.connect(self._run_home)

    @property
    def is_open(self) -> bool:
        """Whether there is a vault to work with."""
        return self._kit is not None

    def open(
        self,
        opener: Callable[[], Kit],
        then: Callable[[Kit], object] | None = None,
        *,
        refused: Callable[[Problem], None] | None = None,
        owner: QObject,
    ) -> None:
        """Open a vault on its thread and keep its kit; `then` gets it, to read its facts only."""

        def opened() -> Kit:
            kit = opener()
            self._kit, self._closed = kit, False
            # The vault tells after each commit what was touched; any thread may do so.
            kit.vault.listeners.append(self.announce)
            return kit

        self._submit(self._vault, opened, then, refused, owner)

    def do(
        self,
        fn: Callable[[Kit], T],
        then: Callable[[T], object] | None = None,
        *,
        refused: Callable[[Problem], None] | None = None,
        owner: QObject,
    ) -> None:
        """Run `fn(kit)` on the vault's thread and `then(result)` here; without `refused` a Problem is noticed."""

        def asked() -> T:
            return fn(self._open_kit())

        self._submit(self._vault, asked, then, refused, owner)

    def long(
        self,
        sentence: str,
        fn: Callable[[Kit, Progress], T],
        then: Callable[[T], object] | None = None,
        *,
        refused: Callable[[Problem], None] | None = None,
        ended: Callable[[], object] | None = None,
        owner: QObject,
    ) -> Job:
        """Run work of more than a second: shown with `sentence` and its progress, and can be cancelled.

        `ended` is called however it ends, before the answer.
        """
        job = Job(sentence, self)
        if ended is not None:
            after = ended
            job.ended.connect(lambda: after() if isValid(owner) else None)

        def asked() -> T:
            try:
                return fn(self._open_kit(), job.progress)
            finally:
                self._home.emit(lambda: self._ended(job))

        self._jobs.append(job)
        self.started.emit(job)
        self._submit(self._vault, asked, then, refused, owner)
        return job

    def hurry(self) -> None:
        """Stop long work at its next step: a lock must not wait for it, nor what is typed behind it."""
        for job in self._jobs:
            job.progress.cancel()

    def draw(
        self,
        fn: Callable[[], T],
        then: Callable[[T], object] | None = None,
        *,
        refused: Callable[[Problem], None] | None = None,
        owner: QObject,
    ) -> None:
        """Run `fn()` beside the vault's thread: PDF drawing, which must not see the vault."""
        self._submit(self._drawing, fn, then, refused, owner)

    def close(self, closer: Callable[[Kit], None], then: Callable[[], None] | None = None) -> None:
        """Close the vault on its thread, after all that was asked before; `then` is called even if it failed."""

        def closing() -> None:
            kit, self._kit = self._kit, None
            self._closed = True
            if kit is not None:
                closer(kit)

        def ended(_future: Future[None]) -> None:
            if then is not None:
                self._home.emit(then)

        self._vault.submit(closing).add_done_callback(ended)

    def stop(self) -> None:
        """Let both pools end; what waits is dropped, what runs is waited for."""
        self._vault.shutdown(wait=True, cancel_futures=True)
        self._drawing.shutdown(wait=True, cancel_futures=True)

    def announce(self, topics: Iterable[Topic]) -> None:
        """Say, from any thread, that these topics changed."""
        told = frozenset(topics)
        if told:
            self._home.emit(lambda: self.changed.emit(told))

    def _ended(self, job: Job) -> None:
        self._jobs.remove(job)
        job.ended.emit()

    def _open_kit(self) -> Kit:
        """Return the kit; what a page asks for after the vault was closed for the lock is dropped."""
        if self._kit is not None:
            return self._kit
        if self._closed:
            raise Cancelled
        raise NotOpenError

    def _submit(
        self,
        pool: Executor,
        fn: Callable[[], T],
        then: Callable[[T], object] | None,
        refused: Callable[[Problem], None] | None,
        owner: QObject,
    ) -> None:
        self._count(1)

        def ended(future: Future[T]) -> None:
            if not future.cancelled() and isValid(self):
                self._home.emit(lambda: self._answer(future, then, refused, owner))

        pool.submit(fn).add_done_callback(ended)

    def _answer(
        self,
        future: Future[T],
        then: Callable[[T], object] | None,
        refused: Callable[[Problem], None] | None,
        owner: QObject,
    ) -> None:
        self._count(-1)
        error = future.exception()
        there = isValid(owner)
        if error is None:
            if then is not None and there:
                then(future.result())
        elif isinstance(error, Problem):
            if refused is not None and there:
                refused(error)
            else:
                self.refused.emit(error)
        elif not isinstance(error, Cancelled):
            self.crashed.emit(error)

    def _count(self, step: int) -> None:
        before = self._waiting
        self._waiting += step
        if (before == 0) != (self._waiting == 0):
            self.busy.emit(self._waiting > 0)

    @Slot(object)
    def _run_home(self, call: Callable[[], None]) -> None:
        try:
            call()
        except Problem as problem:
            self.refused.emit(problem)
        except Exception as error:
            self.crashed.emit(error)
