"""What every keychain must do, whatever is behind it."""

import pytest

from notion_wizard.core.secret import Secret

FIRST = Secret("ntn_12345678901" + "a" * 35)
SECOND = Secret("secret_" + "b" * 43)


class KeychainContract:
    """Inherit from it and bring a fixture `keychain`."""

    longest = 1280

    def test_it_reads_what_was_written(self, keychain):
        keychain.write("orders", FIRST)
        assert keychain.read("orders") == FIRST

    def test_what_was_never_written_is_none(self, keychain):
        assert keychain.read("orders") is None

    def test_writing_again_takes_the_place_of_the_one_before(self, keychain):
        keychain.write("orders", FIRST)
        keychain.write("orders", SECOND)
        assert keychain.read("orders") == SECOND

    def test_nothing_of_a_rewritten_token_is_left_after_deleting(self, keychain):
        keychain.write("orders", FIRST)
        keychain.write("orders", SECOND)
        keychain.delete("orders")
        assert keychain.read("orders") is None

    def test_a_token_and_the_one_before_it_do_not_touch_each_other(self, keychain):
        keychain.write("orders/before", FIRST)
        keychain.write("orders", SECOND)
        assert keychain.read("orders/before") == FIRST
        keychain.delete("orders")
        assert keychain.read("orders/before") == FIRST

    def test_deleting_what_is_not_there_is_no_problem(self, keychain):
        keychain.delete("orders")

    def test_the_longest_token_comes_back_whole(self, keychain):
        long = Secret("x" * self.longest)
        keychain.write("orders", long)
        assert keychain.read("orders") == long

    @pytest.mark.parametrize("entry", ["Größe", "注文の同期", "with space", "a.b:c", "x" * 200])
    def test_any_name_of_an_entry_will_do(self, keychain, entry):
        keychain.write(entry, FIRST)
        assert keychain.read(entry) == FIRST
        keychain.delete(entry)
        assert keychain.read(entry) is None

    def test_it_has_a_name_for_people(self, keychain):
        assert keychain.name
