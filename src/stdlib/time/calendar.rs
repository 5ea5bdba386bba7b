//! Calendar times: `struct_time` and what is made from it.

use super::format::{self, DAYS, MONTHS};
use crate::stdlib::records::{self, Record};
use crate::system::{LocalTime, SysError, days_from_civil, errno};
use crate::task::outside;
use crate::value::Value;
use crate::vm::{Args, Native, Raised, Vm};

type Result<T> = std::result::Result<T, Raised>;

/// A broken-down time.
#[derive(Clone, Copy)]
pub(super) struct Calendar {
    pub year: i64,
    pub month: i64,
    pub day: i64,
    pub hour: i64,
    pub minute: i64,
    pub second: i64,
    /// 0 is Monday.
    pub weekday: i64,
    /// 1 is the first of January.
    pub day_of_year: i64,
    pub dst: i64,
}

/// A place's name for its time, and how many seconds it is ahead of Greenwich.
pub(super) struct Zone {
    pub name: String,
    pub offset: i64,
}

/// `time.struct_time`
pub(super) const STRUCT_TIME: Record = Record {
    name: "time.struct_time",
    doc: "A calendar time: nine numbers, and by name the zone they are meant in.",
    fields: &[
        "tm_year",
        "tm_mon",
        "tm_mday",
        "tm_hour",
        "tm_min",
        "tm_sec",
        "tm_wday",
        "tm_yday",
        "tm_isdst",
        "tm_zone",
        "tm_gmtoff",
    ],
    visible: 9,
    open: true,
};

fn from_local(t: &LocalTime) -> Calendar {
    Calendar {
        year: t.year,
        month: t.month as i64,
        day: t.day as i64,
        hour: t.hour as i64,
        minute: t.minute as i64,
        second: t.second as i64,
        weekday: t.weekday as i64,
        day_of_year: t.yearday as i64,
        dst: t.daylight as i64,
    }
}

fn now(vm: &mut Vm) -> i64 {
    outside(vm).system.wall().div_euclid(1_000_000_000) as i64
}

/// A given time in seconds, or now.
fn seconds(vm: &mut Vm, v: Value) -> Result<i64> {
    if v.is_none() {
        return Ok(now(vm));
    }
    let too_far = "timestamp out of range for platform time_t";
    if let Some(f) = vm.plain(v).as_float() {
        if f.is_nan() {
            return Err(vm.value_error("Invalid value NaN (not a number)"));
        }
        if f.abs() >= 9.2e18 {
            return Err(vm.overflow_error(too_far));
        }
        return Ok(f.floor() as i64);
    }
    let n = vm.to_i64(v, "Python int");
    if n.is_err() && vm.is_pending_instance(vm.types.overflow_error) {
        vm.take_pending();
        return Err(vm.overflow_error(too_far));
    }
    n
}

fn system_error(vm: &mut Vm, e: &SysError) -> Raised {
    match e.errno {
        Some(errno::EOVERFLOW) => {
            vm.os_error(errno::EOVERFLOW, "Value too large for defined data type", None)
        }
        Some(errno) => vm.os_error(errno, &e.message, None),
        None => vm.raise(vm.types.os_error, &e.message),
    }
}

pub(super) fn local(vm: &mut Vm, seconds: i64) -> Result<LocalTime> {
    let t = outside(vm).system.local_time(seconds);
    t.map_err(|e| system_error(vm, &e))
}

fn struct_time(vm: &mut Vm, c: &Calendar, zone: &str, offset: i64) -> Result<Value> {
    let class = records::named(vm, &STRUCT_TIME)?;
    let numbers = [c.year, c.month, c.day, c.hour, c.minute, c.second, c.weekday, c.day_of_year, c.dst];
    let mut values: Vec<Value> = numbers.iter().map(|&n| Value::small(n)).collect();
    values.push(vm.heap.str(zone));
    values.push(Value::small(offset));
    Ok(records::make(vm, class, &values))
}

fn localtime(vm: &mut Vm, args: Args) -> Result<Value> {
    let s = seconds(vm, args[0])?;
    let t = local(vm, s)?;
    struct_time(vm, &from_local(&t), &t.zone, t.offset as i64)
}

fn gmtime(vm: &mut Vm, args: Args) -> Result<Value> {
    let s = seconds(vm, args[0])?;
    match LocalTime::utc(s) {
        Ok(t) => struct_time(vm, &from_local(&t), "GMT", 0),
        Err(e) => Err(system_error(vm, &e)),
    }
}

/// The nine numbers of a `struct_time` or tuple as they stand, and the zone where one is given.
fn given(vm: &mut Vm, v: Value, function: &str) -> Result<(Calendar, Option<Zone>)> {
    let Some(items) = vm.plain(v).as_tuple() else {
        return Err(vm.type_error("Tuple or struct_time argument required"));
    };
    if items.len() != 9 {
        return Err(vm.type_error(&format!("{function}(): illegal time tuple argument")));
    }
    let mut n = [0i64; 9];
    for (place, &item) in n.iter_mut().zip(items) {
        if vm.special(item, crate::vm::sym::INDEX).is_none() {
            let given = vm.type_name(item);
            return Err(vm.type_error(&format!("'{given}' object cannot be interpreted as an integer")));
        }
        let value = vm.to_i64(item, "Python int")?;
        if value > i64::from(i32::MAX) {
            return Err(vm.overflow_error("signed integer is greater than maximum"));
        }
        if value < i64::from(i32::MIN) {
            return Err(vm.overflow_error("signed integer is less than minimum"));
        }
        *place = value;
    }
    if n[0] < i64::from(i32::MIN) + 1900 {
        return Err(vm.overflow_error("year out of range"));
    }
    let class = records::named(vm, &STRUCT_TIME)?;
    let mut zone = None;
    if vm.heap.class_of(v).is(class) {
        let [name, offset] = ["tm_zone", "tm_gmtoff"].map(|field| vm.heap.intern(field));
        let (name, offset) = (vm.get_attr(v, name)?, vm.get_attr(v, offset)?);
        if let Some(name) = name.as_str() {
            zone = Some(Zone { name: name.to_string(), offset: offset.as_small().unwrap_or(0) });
        }
    }
    let calendar = Calendar {
        year: n[0],
        month: n[1],
        day: n[2],
        hour: n[3],
        minute: n[4],
        second: n[5],
        weekday: n[6],
        day_of_year: n[7],
        dst: n[8],
    };
    Ok((calendar, zone))
}

/// The same, each number in its range; local now for `None`.
fn checked(vm: &mut Vm, v: Value, function: &str) -> Result<(Calendar, Option<Zone>)> {
    if v.is_none() {
        let s = now(vm);
        let t = local(vm, s)?;
        return Ok((from_local(&t), Some(Zone { offset: t.offset as i64, name: t.zone })));
    }
    let (c, zone) = given(vm, v, function)?;
    for (value, last, what) in [
        (c.month, 12, "month"),
        (c.day, 31, "day of month"),
        (c.hour, 23, "hour"),
        (c.minute, 59, "minute"),
        (c.second, 61, "seconds"),
        (c.weekday.max(-1) + 1, i64::from(i32::MAX) + 1, "day of week"),
        (c.day_of_year, 366, "day of year"),
    ] {
        if !(0..=last).contains(&value) || (what == "day of week" && c.weekday < -1) {
            return Err(vm.value_error(&format!("{what} out of range")));
        }
    }
    let (month, day, day_of_year) = (c.month.max(1), c.day.max(1), c.day_of_year.max(1));
    Ok((Calendar { month, day, day_of_year, weekday: c.weekday.rem_euclid(7), ..c }, zone))
}

fn mktime(vm: &mut Vm, args: Args) -> Result<Value> {
    let (c, _) = given(vm, args[0], "mktime")?;
    let naive = days_from_civil(c.year, c.month, c.day) * 86_400 + c.hour * 3600 + c.minute * 60 + c.second;
    // the zone's offset at that time, found in two steps around changes of the clock
    let first = local(vm, naive)?.offset as i64;
    let second = local(vm, naive - first)?.offset as i64;
    let moment = naive - second;
    // who says the other of summer and winter time than is in force means an hour more or less
    let summer = local(vm, moment)?.daylight;
    let moment = match c.dst {
        1.. if !summer => moment - 3600,
        0 if summer => moment + 3600,
        _ => moment,
    };
    Ok(vm.heap.float(moment as f64))
}

pub(super) fn ascii_time(c: &Calendar) -> String {
    format!(
        "{} {} {:2} {:02}:{:02}:{:02} {}",
        &DAYS[c.weekday.rem_euclid(7) as usize][..3],
        &MONTHS[(c.month - 1).rem_euclid(12) as usize][..3],
        c.day,
        c.hour,
        c.minute,
        c.second,
        c.year
    )
}

fn asctime(vm: &mut Vm, args: Args) -> Result<Value> {
    let (c, _) = checked(vm, args[0], "asctime")?;
    Ok(vm.heap.str(&ascii_time(&c)))
}

fn ctime(vm: &mut Vm, args: Args) -> Result<Value> {
    let s = seconds(vm, args[0])?;
    let t = local(vm, s)?;
    Ok(vm.heap.str(&ascii_time(&from_local(&t))))
}

fn strftime(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(pattern) = vm.plain(args[0]).as_str() else {
        let given = vm.argument_type_name(args[0]);
        return Err(vm.type_error(&format!("strftime() argument 1 must be str, not {given}")));
    };
    let (c, zone) = checked(vm, args[1], "strftime")?;
    if pattern.contains('\0') {
        return Err(vm.value_error("embedded null character"));
    }
    let zone = match zone {
        Some(zone) => zone,
        None => {
            let now = now(vm);
            let t = local(vm, now)?;
            Zone { offset: t.offset as i64, name: t.zone }
        }
    };
    vm.charge_fuel(pattern.len())?;
    // a directive of a few letters may be a thousand characters wide
    vm.check_size(pattern.len().saturating_mul(256))?;
    let mut out = String::new();
    format::format(&mut out, pattern, &c, &zone);
    Ok(vm.heap.str(&out))
}

/// Zones of the place in winter and summer: (name, offset), the one without daylight saving first.
pub(super) fn zones(vm: &mut Vm) -> Result<[(String, i64); 2]> {
    const YEAR: i64 = (365 * 24 + 6) * 3600;
    let start = now(vm).div_euclid(YEAR) * YEAR;
    let (first, second) = (local(vm, start)?, local(vm, start + YEAR / 2)?);
    let mut zones = [first, second].map(|t| (t.zone, t.offset as i64));
    // summer is in January south of the equator
    if zones[0].1 > zones[1].1 {
        zones.swap(0, 1);
    }
    Ok(zones)
}

pub(super) const FUNCTIONS: &[Native] = &[
    Native { name: "localtime", params: "seconds=None, /", doc: "Local calendar time.", run: localtime },
    Native { name: "gmtime", params: "seconds=None, /", doc: "Calendar time in UTC.", run: gmtime },
    Native { name: "mktime", params: "time_tuple, /", doc: "Seconds of a local calendar time.", run: mktime },
    Native { name: "asctime", params: "time_tuple=None, /", doc: "A calendar time as text.", run: asctime },
    Native { name: "ctime", params: "seconds=None, /", doc: "A time as text.", run: ctime },
    Native {
        name: "strftime",
        params: "format, time_tuple=None, /",
        doc: "A calendar time laid out by a format.",
        run: strftime,
    },
];
