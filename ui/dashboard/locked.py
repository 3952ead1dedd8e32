"""What stands where nobody may see the numbers."""

from __future__ import annotations

from ui.widgets.locked import LockedPage


class DashboardLocked(LockedPage):
    """Asks a supervisor or an organizer to sign in."""

    def retranslate(self) -> None:
        """Write every word anew."""
        self.title.say(self.tr("Sign in"))
        need = self.tr("Supervisors and organizers see the dashboard")
        self.words.say(f"▲ {need}" if self._refused else need)
        self.words.set_colour("refuse_text" if self._refused else "muted")
