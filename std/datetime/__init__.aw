"""Dates, times of day, moments, spans of time and time zones, by the Gregorian calendar."""

import _types

from ._date import date
from ._delta import MAXYEAR, MINYEAR, timedelta
from ._moment import datetime
from ._time import time
from ._zone import UTC, timezone, tzinfo

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

for _class in (date, datetime, time, timedelta, timezone, tzinfo):
    _types.dotted(_class)
