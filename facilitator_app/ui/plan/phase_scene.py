"""What carries out wishes about phases may know of the tab in which they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.plan.findings_card import FindingsCard
from facilitator_app.ui.plan.phase_panel import PhasePanel
from facilitator_app.ui.plan.phase_table import PhaseTable
from facilitator_app.ui.plan.rows import PlanRow
from facilitator_app.ui.plan.total_line import TotalLine
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.strips import Strips

if TYPE_CHECKING:
    from facilitator_app.ui.plan.facts_row import FactsRow


class PhaseScene(Protocol):
    """The parts of the phases tab, the open event and where one is in it."""

    theme: Theme
    strips: Strips
    bridge: SessionBridge | None
    totals: TotalLine
    table: PhaseTable
    panel: PhasePanel
    findings: FindingsCard
    group_id: str

    @property
    def facts(self) -> FactsRow:
        """The row that asks for name and times."""
        ...

    @property
    def asks_facts(self) -> bool:
        """True while name and times are asked for."""
        ...

    @property
    def current(self) -> PlanRow | None:
        """The row that is current; None at the end."""
        ...

    def go_to(self, page: PageId) -> None:
        """Ask for another page."""
        ...

    def show_facts(self, *, shown: bool) -> None:
        """Ask for name and times above the timeline, or no more."""
        ...
