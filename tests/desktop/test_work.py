from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from toolkit.base.errors import Problem, kind
from toolkit.base.topics import Topic
from toolkit.base.words import mark
from toolkit.desktop.work import AtOnce, Cancelled, NotOpenError, Progress, Work

REFUSAL = kind("test.desktop-refusal", mark("Problem", "That can't be done."), mark("Problem", "Do another thing."))


class FakeVault:
    def __init__(self) -> None:
        self.listeners: list[Any] = []


class FakeKit:
    def __init__(self) -> None:
        self.vault = FakeVault()
        self.threads: list[int] = []
        self.closed = False


@pytest.fixture
def threaded(qtbot: Any) -> Any:
    work = Work()
    yield work
    work.stop()


def opened(work: Work, owner: QObject) -> FakeKit:
    kit = FakeKit()
    work.open(lambda: kit, owner=owner)  # type: ignore[arg-type, return-value]
    return kit


def test_the_vault_is_opened_used_and_closed_in_one_thread_and_answers_come_here(threaded: Work, qtbot: Any) -> None:
    owner, here = QObject(), threading.get_ident()
    kit = opened(threaded, owner)
    seen: list[int] = []
    answered: list[int] = []
    for _each in range(3):
        threaded.do(
            lambda kit: seen.append(threading.get_ident()),
            lambda _done: answered.append(threading.get_ident()),
            owner=owner,
        )

    def close(kit: Any) -> None:
        seen.append(threading.get_ident())
        kit.closed = True

    done: list[bool] = []
    threaded.close(close, lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert kit.closed
    assert not threaded.is_open
    assert len(set(seen)) == 1
    assert here not in seen
    assert set(answered) == {here}
    assert len(answered) == 3


def test_drawing_goes_beside_the_vault(threaded: Work, qtbot: Any) -> None:
    owner = QObject()
    opened(threaded, owner)
    gate = threading.Event()
    threads: list[str] = []
    threaded.do(lambda _kit: gate.wait(5), owner=owner)
    threaded.draw(lambda: threading.current_thread().name, threads.append, owner=owner)
    qtbot.waitUntil(lambda: bool(threads))
    gate.set()
    assert threads[0].startswith("draw")


def test_a_late_answer_for_a_widget_that_has_gone_is_dropped(threaded: Work, qtbot: Any) -> None:
    owner = QObject()
    opened(threaded, owner)
    gate, answers = threading.Event(), []
    crashes: list[BaseException] = []
    threaded.crashed.connect(crashes.append)
    threaded.do(lambda _kit: gate.wait(5), lambda _done: answers.append("late"), owner=owner)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    other, after = QObject(), []
    threaded.do(lambda _kit: 1, after.append, owner=other)
    qtbot.waitUntil(lambda: bool(after))
    assert answers == []
    assert crashes == []


def test_a_problem_goes_where_it_is_taken_else_to_the_notices_and_a_bug_to_the_crash_dialog(qtbot: Any) -> None:
    work, owner = Work(vault_thread=AtOnce(), drawing_threads=AtOnce()), QObject()
    opened(work, owner)
    taken: list[Problem] = []
    noticed: list[Problem] = []
    crashes: list[BaseException] = []
    work.refused.connect(noticed.append)
    work.crashed.connect(crashes.append)

    def refuse(_kit: Any) -> None:
        raise REFUSAL.problem()

    def break_down(_kit: Any) -> None:
        raise KeyError("secret")

    work.do(refuse, refused=taken.append, owner=owner)
    work.do(refuse, owner=owner)
    work.do(break_down, owner=owner)
    work.do(lambda _kit: 1, lambda _one: 1 / 0, owner=owner)
    assert [problem.code for problem in taken] == ["test.desktop-refusal"]
    assert [problem.code for problem in noticed] == ["test.desktop-refusal"]
    assert [type(crash) for crash in crashes] == [KeyError, ZeroDivisionError]


def test_work_before_the_vault_is_open_is_our_mistake(qtbot: Any) -> None:
    work = Work(vault_thread=AtOnce(), drawing_threads=AtOnce())
    crashes: list[BaseException] = []
    work.crashed.connect(crashes.append)
    work.do(lambda _kit: 1, owner=work)
    assert isinstance(crashes[0], NotOpenError)


def test_what_is_asked_after_the_vault_was_closed_is_dropped(qtbot: Any) -> None:
    work, owner = Work(vault_thread=AtOnce(), drawing_threads=AtOnce()), QObject()
    opened(work, owner)
    crashes: list[BaseException] = []
    answers: list[int] = []
    work.crashed.connect(crashes.append)
    work.close(lambda _kit: None)
    work.do(lambda _kit: 1, answers.append, owner=owner)
    assert (answers, crashes) == ([], [])
    opened(work, owner)
    work.do(lambda _kit: 1, answers.append, owner=owner)
    assert answers == [1]


def test_topics_are_announced_here_whatever_thread_commits(threaded: Work, qtbot: Any) -> None:
    owner = QObject()
    kit = opened(threaded, owner)
    told: list[tuple[frozenset[Topic], int]] = []
    threaded.changed.connect(lambda topics: told.append((topics, threading.get_ident())))
    threaded.do(lambda _kit: kit.vault.listeners[0](frozenset({Topic.STOCK})), owner=owner)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(frozenset({Topic.STOCK}), threading.get_ident())]
    threaded.announce([])
    QCoreApplication.processEvents()
    assert len(told) == 1


def test_long_work_tells_how_far_it_is_and_stops_when_told_to(threaded: Work, qtbot: Any) -> None:
    owner = QObject()
    opened(threaded, owner)
    jobs: list[Any] = []
    threaded.started.connect(jobs.append)
    steps: list[int] = []

    def count(_kit: Any, progress: Progress) -> int:
        for step in range(10_000):
            progress.at(step, 10_000)
            steps.append(step)
            time.sleep(0.001)
        return 1

    answers: list[int] = []
    crashes: list[BaseException] = []
    threaded.crashed.connect(crashes.append)
    moved: list[tuple[int, int]] = []
    # Whoever shows progress listens from the announcement on, before the first step is taken.
    threaded.started.connect(lambda begun: begun.moved.connect(lambda done, total: moved.append((done, total))))
    job = threaded.long("Counting…", count, answers.append, owner=owner)
    assert jobs == [job]
    qtbot.waitUntil(lambda: len(moved) > 3)
    with qtbot.waitSignal(job.ended):
        job.progress.cancel()
    QCoreApplication.processEvents()
    assert moved[0] == (0, 10_000)
    assert len(steps) < 10_000
    assert answers == []
    assert crashes == []


def test_a_lock_stops_long_work_so_that_what_is_typed_need_not_wait_behind_it(threaded: Work, qtbot: Any) -> None:
    owner = QObject()
    opened(threaded, owner)
    begun, kept, ended = threading.Event(), [], []

    def copy(_kit: Any, progress: Progress) -> None:
        for step in range(10_000):
            progress.at(step, 10_000)
            begun.set()
            time.sleep(0.005)

    threaded.long("Copying…", copy, owner=owner, ended=lambda: ended.append(1))
    threaded.long("Copying again…", copy, owner=owner, ended=lambda: ended.append(2))
    threaded.do(lambda _kit: kept.append("typed"), owner=owner)
    assert begun.wait(5)
    threaded.hurry()
    qtbot.waitUntil(lambda: ended == [1, 2] and kept == ["typed"], timeout=3_000)
    threaded.hurry()  # nothing runs any more


def test_busy_is_told_when_it_begins_and_when_all_is_answered(qtbot: Any) -> None:
    work, owner = Work(vault_thread=AtOnce(), drawing_threads=AtOnce()), QObject()
    told: list[bool] = []
    work.busy.connect(told.append)
    opened(work, owner)
    assert told == [True, False]


def test_cancelled_is_no_bug() -> None:
    progress = Progress(lambda _done, _total: None)
    progress.at(1, 2)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.at(2, 2)
