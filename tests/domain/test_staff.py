from kiosk.domain.staff import Act, Role, needed


def test_roles_stand_over_each_other():
    assert Role.OPERATOR < Role.SUPERVISOR < Role.ORGANIZER
    assert [role.word for role in Role] == ["operator", "supervisor", "organizer"]


def test_what_lets_people_through_or_holds_them_needs_a_supervisor():
    for act in (Act.OVERRIDE, Act.BLOCK, Act.UNBLOCK, Act.WALK_IN, Act.INVITE, Act.SUBSTITUTE, Act.ROOM, Act.CORRECT_TIER):
        assert needed(act) is Role.SUPERVISOR


def test_every_act_needs_somebody():
    assert {needed(act) for act in Act} == set(Role)
