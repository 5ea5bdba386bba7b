//! The calendar side of clocks.

use super::error::{Result, SysError, errno};

/// A moment taken apart for some place on earth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalTime {
    /// Year, as written (2024).
    pub year: i64,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute, 0 to 59.
    pub minute: u8,
    /// Second, 0 to 60.
    pub second: u8,
    /// Day of the week, 0 (Monday) to 6.
    pub weekday: u8,
    /// Day of the year, 1 to 366.
    pub yearday: u16,
    /// Whether daylight saving time is in force.
    pub daylight: bool,
    /// Seconds east of Greenwich.
    pub offset: i32,
    /// The zone's abbreviation.
    pub zone: String,
}

const DAY: i64 = 86_400;

/// Days from 1970-01-01 to the given day of the proleptic Gregorian calendar. `month` may be any
/// number; it is carried into the year.
pub fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    // the year begins in March here, so that the leap day is the last of its year
    let months = year * 12 + (month - 1) - 2;
    let (y, m) = (months.div_euclid(12), months.rem_euclid(12));
    let (era, year_of_era) = (y.div_euclid(400), y.rem_euclid(400));
    let day_of_year = (153 * m + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

impl LocalTime {
    /// The moment `epoch`, in seconds since 1970, in UTC. `EOVERFLOW`-like for years a script cannot
    /// write.
    pub fn utc(epoch: i64) -> Result<LocalTime> {
        // far enough for every year that CPython's `time` writes, near enough for i64 arithmetic
        if epoch.unsigned_abs() > 70_000_000_000_000_000 {
            return Err(SysError::from_errno(errno::EOVERFLOW));
        }
        let (days, rest) = (epoch.div_euclid(DAY), epoch.rem_euclid(DAY));
        let shifted = days + 719_468;
        let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let from_march = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let m = (5 * from_march + 2) / 153;
        let month = if m < 10 { m + 3 } else { m - 9 };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        Ok(LocalTime {
            year,
            month: month as u8,
            day: (from_march - (153 * m + 2) / 5 + 1) as u8,
            hour: (rest / 3600) as u8,
            minute: (rest / 60 % 60) as u8,
            second: (rest % 60) as u8,
            weekday: (days + 3).rem_euclid(7) as u8,
            yearday: (days - days_from_civil(year, 1, 1) + 1) as u16,
            daylight: false,
            offset: 0,
            zone: "UTC".to_string(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn civil_days_go_there_and_back() {
        for epoch in [0, -1, 951_782_400, 951_868_800, 1_709_164_800, -62_135_596_800, 253_402_300_799] {
            let t = LocalTime::utc(epoch).unwrap();
            let days = days_from_civil(t.year, t.month.into(), t.day.into());
            let seconds = i64::from(t.hour) * 3600 + i64::from(t.minute) * 60 + i64::from(t.second);
            assert_eq!(days * DAY + seconds, epoch);
        }
    }

    #[test]
    fn the_leap_day_of_2000() {
        let t = LocalTime::utc(951_782_400).unwrap();
        assert_eq!((t.year, t.month, t.day, t.weekday, t.yearday), (2000, 2, 29, 1, 60));
    }

    #[test]
    fn absurd_moments_are_errors() {
        assert!(LocalTime::utc(i64::MAX).is_err());
        assert!(LocalTime::utc(i64::MIN).is_err());
    }
}
