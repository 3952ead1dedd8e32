from kiosk.domain.attendance import History
from kiosk.domain.event import Invitation
from kiosk.domain.registration import Status
from kiosk.preflight import people
from tests.builders import a_person, a_session, an_event, at
from tests.preflight.matrices import a_matrix, told

FP = frozenset({"FP"})
B2 = frozenset({"B2"})


def nowhere(*crowd, held=None, **admit):
    return list(people.nowhere(a_matrix(an_event(a_session(**admit)), *crowd, held=held)))


def test_whoever_enters_somewhere_is_no_finding():
    assert nowhere(a_person()) == []


def test_whoever_enters_nowhere_is_named_with_the_mend():
    (found,) = nowhere(a_person(status=Status.PENDING))
    assert told([found]) == [("no_session", "warning", "R1", None)]
    assert found.message == (
        'R1 can enter no session: NOT_APPROVED, as status of R1 is "pending": set status of R1 to "approved"'
    )
    (found,) = nowhere(a_person(tier="CS"), tiers=FP)
    assert found.message == "R1 (tier CS) can enter no session (TIER): add their tier to admit.tiers, or invite them"


def test_a_hold_of_the_journal_counts_and_may_be_meant():
    (found,) = nowhere(a_person(), held={"R1": History(blocked=True)})
    assert found.message == (
        "R1 can enter no session: BLOCKED, as a block stands against R1 in the journal:"
        " if that is not meant, lift it: kiosk unblock R1"
    )
    assert nowhere(a_person(blocked=True), held={"R1": History(blocked=False)}) == []


def test_the_cancelled_are_counted_in_one_remark():
    (found,) = nowhere(a_person("R1", status=Status.CANCELLED), a_person("R2"), held={"R2": History(cancelled=True)})
    assert told([found]) == [("cancelled", "info", None, None)]
    assert found.message == "2 people are cancelled and can enter no session: R1, R2"


def test_a_validity_that_ends_before_every_session_of_the_tier():
    (found,) = nowhere(a_person(valid_until=at("08:00")), a_person("R2"))
    assert told([found]) == [("validity", "warning", "R1", None)]
    assert "valid_until of R1 is 2024-10-21T08:00:00-04:00, earlier than 2024-10-21T09:00:00-04:00" in found.message
    (found,) = nowhere(a_person(tier="CS", valid_until=at("08:00")), tiers=FP)
    assert found.check == "no_session"


def invitations(*crowd, sessions=None, **admit):
    return list(people.invitations(a_matrix(an_event(*(sessions or (a_session(**admit),))), *crowd)))


def test_a_good_invitation_is_no_finding():
    assert invitations(a_person(tier="CS", invited=B2), a_person("R2"), tiers=FP, invitation=Invitation.OR) == []


def test_invited_but_not_admitted_says_the_reason_and_the_mend():
    (found,) = invitations(a_person(tier="CS", invited=B2), tiers=FP, invitation=Invitation.AND)
    assert told([found]) == [("invited_refused", "error", "R1", "B2")]
    assert found.message == (
        "R1 is invited to B2 but not admitted: TIER, as tier CS of R1 is not in admit.tiers of B2 (FP),"
        ' and admit.invitation is and, so that "B2" in invited of R1 has no effect: add "CS" to admit.tiers of B2'
    )


def test_a_refusal_that_somebody_decided_on_is_only_a_warning():
    (found,) = invitations(a_person(blocked=True, invited=B2), invitation=Invitation.OR)
    assert found.severity == "warning"
    assert "if that is not meant, set blocked of R1 to false" in found.message


def test_an_invitation_that_has_no_effect():
    (found,) = invitations(a_person("R1", invited=B2), a_person("R2", invited=B2))
    assert told([found]) == [("invited_in_vain", "warning", None, "B2")]
    assert found.message.startswith("2 people are invited to B2 without effect, as its admit.invitation is none: R1, R2:")


def test_an_invitation_to_a_session_that_does_not_exist():
    assert told(invitations(a_person(invited=frozenset({"B9"})))) == [("invited_nowhere", "error", "R1", "B9")]


def test_invited_to_two_places_at_once():
    both = [a_session(code, starts=at("09:00"), ends=at("10:00"), invitation=Invitation.OR) for code in ("B1", "B2")]
    later = a_session("B3", starts=at("10:00"), ends=at("11:00"), invitation=Invitation.OR)
    found = invitations(a_person(invited=frozenset({"B1", "B2", "B3"})), sessions=(*both, later))
    assert [one.message for one in found] == ["R1 is invited to B1 and B2, which overlap: take one of them out of invited"]


def codes(*crowd):
    return list(people.codes(a_matrix(an_event(a_session()), *crowd)))


def test_codes_that_two_share_are_an_error_and_are_not_shown():
    (found,) = codes(a_person("R1", codes=("secret", "x")), a_person("R2", codes=(" secret",)), a_person("R3"))
    assert told([found]) == [("code_shared", "error", "R1", None)]
    assert found.message.startswith("R1, R2 have the same code")
    assert "secret" not in found.message


def test_people_without_a_code_are_counted():
    found = codes(*(a_person(f"R{number}", codes=()) for number in range(7)), a_person("R8"))
    assert told(found) == [("code_missing", "info", None, None)]
    assert found[0].message.endswith(": R0, R1, R2, R3, R4 and 2 more")


def test_the_same_name_and_organization_twice():
    crowd = [a_person("R1"), a_person("R2", given_name="amina ", family_name=" OKAFOR"), a_person("R3", organization="Other")]
    (found,) = people.duplicates(a_matrix(an_event(a_session()), *crowd))
    assert told([found]) == [("duplicate", "warning", "R1", None)]
    assert "R1, R2 have the same name and organization, likely one person twice" in found.message


def test_people_without_a_name_are_no_duplicates():
    nameless = [a_person(who, given_name="", family_name="") for who in ("R1", "R2")]
    assert list(people.duplicates(a_matrix(an_event(a_session()), *nameless))) == []
