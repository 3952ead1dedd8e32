import pytest

from kiosk.domain.staff import Act, Role, Staff, needed, permit
from kiosk.errors import Fault


def test_roles_stand_over_each_other():
    assert Role.OPERATOR < Role.SUPERVISOR < Role.ORGANIZER
    assert [role.word for role in Role] == ["operator", "supervisor", "organizer"]


def test_what_lets_people_through_or_holds_them_needs_a_supervisor():
    for act in (Act.OVERRIDE, Act.BLOCK, Act.UNBLOCK, Act.WALK_IN, Act.INVITE, Act.SUBSTITUTE, Act.ROOM, Act.CORRECT_TIER):
        assert needed(act) is Role.SUPERVISOR


def test_every_act_needs_somebody():
    assert {needed(act) for act in Act} == set(Role)


@pytest.mark.parametrize("act", Act)
def test_an_act_passes_for_the_roles_that_may_and_for_no_other(act):
    for role in Role:
        somebody = Staff("X1", "Somebody", role)
        if role >= needed(act):
            permit(act, somebody, guarded=True)
        else:
            with pytest.raises(Fault, match="needs a"):
                permit(act, somebody, guarded=True)
    with pytest.raises(Fault, match="needs a"):
        permit(act, None, guarded=True)


@pytest.mark.parametrize("act", Act)
def test_where_no_staff_are_known_everything_passes(act):
    permit(act, None, guarded=False)
    permit(act, Staff("X1", "Somebody", Role.OPERATOR), guarded=False)


def test_the_refusal_names_the_act_and_who_is_needed():
    with pytest.raises(Fault) as caught:
        permit(Act.WALK_IN, None, guarded=True)
    assert (caught.value.what, caught.value.mend) == (
        "walk in: needs a supervisor",
        "a supervisor signs in; on the command line: --by ID",
    )
    with pytest.raises(Fault, match="needs an organizer: an organizer signs in"):
        permit(Act.STAFF, Staff("X1", "Somebody", Role.SUPERVISOR), guarded=True)
    with pytest.raises(Fault, match="check in: needs an operator"):
        permit(Act.CHECK_IN, None, guarded=True)
