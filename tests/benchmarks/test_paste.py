"""How long the paste doctor takes, beside a floor: reading the same text once."""

import random
import string

import pytest

from notion_wizard.core.paste import analyse

pytest.importorskip("pytest_benchmark")
ALPHABET = string.ascii_letters + string.digits


def tokens(count):
    chance = random.Random(7)  # noqa: S311 - made-up tokens
    return [
        "ntn_"
        + "".join(chance.choices(string.digits, k=11))
        + "".join(chance.choices(ALPHABET, k=35))
        for _ in range(count)
    ]


def test_one_key_press_on_fifty_characters(benchmark):
    (token,) = tokens(1)
    benchmark(analyse, token[:-1])


def test_ten_thousand_tokens(benchmark):
    many = tokens(10_000)
    benchmark.pedantic(lambda: [analyse(token) for token in many], rounds=3)


def test_floor_reading_a_megabyte_once(benchmark):
    text = "ntn_ " * 200_000
    benchmark(lambda: sum(character == "x" for character in text))


@pytest.mark.parametrize("piece", ["ntn_ ", "a", "\u200b", "{'token': "])
def test_a_megabyte(benchmark, piece):
    text = piece * (1_000_000 // len(piece))
    benchmark.pedantic(analyse, args=(text,), rounds=3)
