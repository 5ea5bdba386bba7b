"""Objects that stand in for others in tests: they take any call, remember it, and answer as they are told.

The parts: `_call` (calls and how they compare), `_base` (`Mock`), `_magic` (special methods), `_async` (awaited
mocks), `_patch` (putting mocks in place for a while), `_spec` (mocks after the likeness of something).
"""

from ._call import ANY, DEFAULT, _Call, _CallList, call, sentinel
from ._base import FILTER_DIR, CallableMixin, InvalidSpecError, Mock, NonCallableMock, PropertyMock
from ._magic import MagicMock, NonCallableMagicMock
from ._async import AsyncMock, AsyncMockMixin
from ._patch import patch
from ._spec import create_autospec, mock_open, seal

__all__ = [
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock",
    "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal",
]
