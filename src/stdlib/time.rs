//! `time`: clocks, blocking sleep, calendar times.

use crate::system::{LocalTime, Nanos, days_from_civil};
use crate::task::outside;
use crate::value::{Table, Value};
use crate::vm::{Args, Native, Raised, Vm, sym};
use std::time::Duration;

const NANOS: f64 = 1e9;

fn time(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let t = outside(vm).system.wall();
    Ok(vm.heap.float(t as f64 / NANOS))
}
fn time_ns(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let t = outside(vm).system.wall();
    Ok(vm.heap.int(t as i64))
}
fn monotonic(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let t = outside(vm).system.monotonic();
    Ok(vm.heap.float(t as f64 / NANOS))
}
fn monotonic_ns(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let t = outside(vm).system.monotonic();
    Ok(vm.heap.int(t as i64))
}
fn process_time(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let t = outside(vm).system.cpu_time();
    Ok(vm.heap.float(t as f64 / NANOS))
}
fn process_time_ns(vm: &mut Vm, _: Args) -> Result<Value, Raised> {
    let t = outside(vm).system.cpu_time();
    Ok(vm.heap.int(t as i64))
}

fn sleep(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if vm.special(args[0], sym::INDEX).is_none() && vm.special(args[0], sym::FLOAT).is_none() {
        let given = vm.type_name(args[0]);
        return Err(vm.type_error(&format!("'{given}' object cannot be interpreted as an integer")));
    }
    let seconds = vm.to_float(args[0])?;
    if seconds.is_nan() {
        return Err(vm.value_error("Invalid value NaN (not a number)"));
    }
    if seconds < 0.0 {
        return Err(vm.value_error("sleep length must be non-negative"));
    }
    let Ok(time) = Duration::try_from_secs_f64(seconds) else {
        return Err(vm.overflow_error("timestamp too large to convert to C PyTime_t"));
    };
    super::sys::flush_output(vm)?;
    let time = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
    let end = outside(vm).system.monotonic().saturating_add(time);
    crate::task::blocks(vm);
    let slept = sleep_until(vm, end);
    crate::task::returned(vm);
    slept
}

/// Hold everything until the clock shows `end`. Signals other than Ctrl-C do not shorten that.
fn sleep_until(vm: &mut Vm, end: Nanos) -> Result<Value, Raised> {
    loop {
        let left = end.saturating_sub(outside(vm).system.monotonic());
        match outside(vm).system.sleep(Duration::from_nanos(left)) {
            Ok(()) => return Ok(Value::NONE),
            Err(e) if e.errno == Some(crate::system::errno::EINTR) => crate::task::interrupted(vm)?,
            Err(e) => return Err(vm.raise(vm.types.os_error, &e.message)),
        }
    }
}

// ------------------------------------------------------------ calendar times

/// A broken-down time.
#[derive(Clone, Copy)]
struct Calendar {
    year: i64,
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
    /// 0 is Monday.
    weekday: i64,
    /// 1 is the first of January.
    day_of_year: i64,
    dst: i64,
}

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

/// A given time in seconds, or now.
fn seconds(vm: &mut Vm, v: Value) -> Result<i64, Raised> {
    if v.is_none() {
        return Ok((outside(vm).system.wall() / 1_000_000_000) as i64);
    }
    let f = vm.to_float(v)?;
    if !f.is_finite() || f.abs() > 6.7e16 {
        return Err(vm.overflow_error("timestamp out of range for platform time_t"));
    }
    Ok(f.floor() as i64)
}

fn local(vm: &mut Vm, seconds: i64) -> Result<LocalTime, Raised> {
    match outside(vm).system.local_time(seconds) {
        Ok(t) => Ok(t),
        Err(e) => Err(vm.raise(vm.types.os_error, &e.message)),
    }
}

fn struct_time(vm: &mut Vm, c: &Calendar, zone: &str, offset: i64) -> Result<Value, Raised> {
    let module = vm.import_module("time")?;
    let name = vm.heap.intern("struct_time");
    let class = vm.get_attr(module, name)?;
    let parts = [c.year, c.month, c.day, c.hour, c.minute, c.second, c.weekday, c.day_of_year, c.dst];
    let tuple = vm.heap.tuple(&parts.map(Value::small));
    let made = vm.new_of(class, tuple);
    vm.keep(made);
    for (name, value) in FIELDS.iter().zip(parts) {
        let name = vm.heap.intern(name);
        vm.store_attribute(made, name, Value::small(value));
    }
    let zone = vm.heap.str(zone);
    for (name, value) in [("tm_zone", zone), ("tm_gmtoff", Value::small(offset))] {
        let name = vm.heap.intern(name);
        vm.store_attribute(made, name, value);
    }
    Ok(made)
}

const FIELDS: [&str; 9] =
    ["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"];

fn localtime(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let s = seconds(vm, args[0])?;
    let t = local(vm, s)?;
    struct_time(vm, &from_local(&t), &t.zone, t.offset as i64)
}

fn gmtime(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let s = seconds(vm, args[0])?;
    match LocalTime::utc(s) {
        Ok(t) => struct_time(vm, &from_local(&t), "UTC", 0),
        Err(e) => Err(vm.raise(vm.types.os_error, &e.message)),
    }
}

/// The nine numbers of a `struct_time` or tuple; local now for `None`.
fn calendar(vm: &mut Vm, v: Value) -> Result<Calendar, Raised> {
    if v.is_none() {
        let s = seconds(vm, Value::NONE)?;
        let t = local(vm, s)?;
        return Ok(from_local(&t));
    }
    let plain = vm.plain(v);
    let Some(items) = plain.as_tuple() else {
        return Err(vm.type_error("Tuple or struct_time argument required"));
    };
    if items.len() != 9 {
        return Err(vm.type_error("function takes exactly 9 arguments"));
    }
    let mut n = [0i64; 9];
    for (place, &item) in n.iter_mut().zip(items) {
        *place = vm.to_i64(item, "Python int")?;
    }
    if !(0..=12).contains(&n[1]) {
        return Err(vm.value_error("month out of range"));
    }
    if !(0..=31).contains(&n[2]) {
        return Err(vm.value_error("day of month out of range"));
    }
    if !(0..=23).contains(&n[3]) {
        return Err(vm.value_error("hour out of range"));
    }
    if !(0..=59).contains(&n[4]) {
        return Err(vm.value_error("minute out of range"));
    }
    if !(0..=61).contains(&n[5]) {
        return Err(vm.value_error("seconds out of range"));
    }
    if !(0..=366).contains(&n[7]) {
        return Err(vm.value_error("day of year out of range"));
    }
    Ok(Calendar {
        year: n[0],
        month: n[1].max(1),
        day: n[2].max(1),
        hour: n[3],
        minute: n[4],
        second: n[5],
        weekday: n[6].rem_euclid(7),
        day_of_year: n[7].max(1),
        dst: n[8],
    })
}

fn mktime(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[0].is_none() {
        return Err(vm.type_error("Tuple or struct_time argument required"));
    }
    let c = calendar(vm, args[0])?;
    let naive = days_from_civil(c.year, c.month, c.day) * 86_400 + c.hour * 3600 + c.minute * 60 + c.second;
    // the zone's offset at that time, found in two steps around changes of the clock
    let first = local(vm, naive)?.offset as i64;
    let second = local(vm, naive - first)?.offset as i64;
    Ok(vm.heap.float((naive - second) as f64))
}

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn ascii_time(c: &Calendar) -> String {
    format!(
        "{} {} {:2} {:02}:{:02}:{:02} {}",
        &DAYS[c.weekday as usize][..3],
        &MONTHS[c.month as usize - 1][..3],
        c.day,
        c.hour,
        c.minute,
        c.second,
        c.year
    )
}

fn asctime(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let c = calendar(vm, args[0])?;
    Ok(vm.heap.str(&ascii_time(&c)))
}

fn ctime(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let s = seconds(vm, args[0])?;
    let t = local(vm, s)?;
    Ok(vm.heap.str(&ascii_time(&from_local(&t))))
}

fn strftime(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(pattern) = vm.plain(args[0]).as_str() else {
        let given = vm.type_name(args[0]);
        return Err(vm.type_error(&format!("strftime() argument 1 must be str, not {given}")));
    };
    let c = calendar(vm, args[1])?;
    let now = seconds(vm, Value::NONE)?;
    let zone = local(vm, now)?;
    let mut out = String::new();
    push_formatted(&mut out, pattern, &c, &zone, 0);
    Ok(vm.heap.str(&out))
}

/// Week of the year, where weeks begin on `first` (0 is Monday) and the days before the first one are week 0.
fn week(c: &Calendar, first: i64) -> i64 {
    let since = (c.weekday - first).rem_euclid(7);
    (c.day_of_year - 1 + 7 - since) / 7
}

/// ISO 8601 year and week.
fn iso_week(c: &Calendar) -> (i64, i64) {
    let week = (c.day_of_year - 1 - c.weekday + 10) / 7;
    let long = |year: i64| {
        let last = days_from_civil(year, 12, 31);
        let leap = last - days_from_civil(year, 1, 1) == 365;
        let weekday = (last + 3).rem_euclid(7);
        if weekday == 3 || leap && weekday == 4 { 53 } else { 52 }
    };
    if week < 1 {
        (c.year - 1, long(c.year - 1))
    } else if week > long(c.year) {
        (c.year + 1, 1)
    } else {
        (c.year, week)
    }
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    // writing to a String cannot fail
    let _ = std::fmt::Write::write_fmt(out, text);
}

fn push_formatted(out: &mut String, pattern: &str, c: &Calendar, zone: &LocalTime, depth: u8) {
    let hour12 = if c.hour % 12 == 0 { 12 } else { c.hour % 12 };
    let mut chars = pattern.chars();
    while let Some(ch) = chars.next() {
        if ch != '%' {
            out.push(ch);
            continue;
        }
        let nested = |out: &mut String, p: &str| {
            if depth < 2 {
                push_formatted(out, p, c, zone, depth + 1);
            }
        };
        match chars.next() {
            Some('Y') => push(out, format_args!("{}", c.year)),
            Some('y') => push(out, format_args!("{:02}", c.year.rem_euclid(100))),
            Some('C') => push(out, format_args!("{:02}", c.year.div_euclid(100))),
            Some('m') => push(out, format_args!("{:02}", c.month)),
            Some('d') => push(out, format_args!("{:02}", c.day)),
            Some('e') => push(out, format_args!("{:2}", c.day)),
            Some('H') => push(out, format_args!("{:02}", c.hour)),
            Some('k') => push(out, format_args!("{:2}", c.hour)),
            Some('I') => push(out, format_args!("{hour12:02}")),
            Some('l') => push(out, format_args!("{hour12:2}")),
            Some('M') => push(out, format_args!("{:02}", c.minute)),
            Some('S') => push(out, format_args!("{:02}", c.second)),
            Some('j') => push(out, format_args!("{:03}", c.day_of_year)),
            Some('p') => out.push_str(if c.hour < 12 { "AM" } else { "PM" }),
            Some('P') => out.push_str(if c.hour < 12 { "am" } else { "pm" }),
            Some('a') => out.push_str(&DAYS[c.weekday as usize][..3]),
            Some('A') => out.push_str(DAYS[c.weekday as usize]),
            Some('b' | 'h') => out.push_str(&MONTHS[c.month as usize - 1][..3]),
            Some('B') => out.push_str(MONTHS[c.month as usize - 1]),
            Some('w') => push(out, format_args!("{}", (c.weekday + 1) % 7)),
            Some('u') => push(out, format_args!("{}", c.weekday + 1)),
            Some('U') => push(out, format_args!("{:02}", week(c, 6))),
            Some('W') => push(out, format_args!("{:02}", week(c, 0))),
            Some('G') => push(out, format_args!("{}", iso_week(c).0)),
            Some('V') => push(out, format_args!("{:02}", iso_week(c).1)),
            Some('Z') => out.push_str(&zone.zone),
            Some('z') => {
                let minutes = i64::from(zone.offset) / 60;
                let sign = if minutes < 0 { '-' } else { '+' };
                push(out, format_args!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60));
            }
            Some('s') => {
                let days = days_from_civil(c.year, c.month, c.day);
                let t = days * 86_400 + c.hour * 3600 + c.minute * 60 + c.second;
                push(out, format_args!("{}", t - i64::from(zone.offset)));
            }
            Some('c') => out.push_str(&ascii_time(c)),
            Some('x' | 'D') => nested(out, "%m/%d/%y"),
            Some('X' | 'T') => nested(out, "%H:%M:%S"),
            Some('R') => nested(out, "%H:%M"),
            Some('r') => nested(out, "%I:%M:%S %p"),
            Some('F') => nested(out, "%Y-%m-%d"),
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('%') => out.push('%'),
            Some(other) => {
                out.push('%');
                out.push(other);
            }
            None => out.push('%'),
        }
    }
}

const FUNCTIONS: &[Native] = &[
    Native { name: "time", params: "", doc: "Seconds since 1970.", run: time },
    Native { name: "time_ns", params: "", doc: "Nanoseconds since 1970.", run: time_ns },
    Native { name: "monotonic", params: "", doc: "Seconds of a clock that never goes back.", run: monotonic },
    Native { name: "monotonic_ns", params: "", doc: "The same in nanoseconds.", run: monotonic_ns },
    Native { name: "perf_counter", params: "", doc: "The clock for measurements.", run: monotonic },
    Native { name: "perf_counter_ns", params: "", doc: "The same in nanoseconds.", run: monotonic_ns },
    Native { name: "process_time", params: "", doc: "Seconds of CPU time.", run: process_time },
    Native { name: "process_time_ns", params: "", doc: "The same in nanoseconds.", run: process_time_ns },
    Native { name: "thread_time", params: "", doc: "Seconds of CPU time.", run: process_time },
    Native {
        name: "sleep",
        params: "seconds, /",
        doc: "Do nothing, and block everything, for a time.",
        run: sleep,
    },
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

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    let namespace = vm.heap.dict(Table::new());
    vm.keep(namespace);
    let class = vm.build_class(vm.types.type_, "struct_time", &[vm.types.tuple], namespace, &[])?;
    let module = vm.heap.str("time");
    vm.set_attr(class, crate::vm::sym::MODULE, module)?;
    let name = vm.heap.intern("struct_time");
    vm.heap.namespace_set(dict, name, class);
    let zone = local(vm, 0)?;
    let offset = Value::small(-(i64::from(zone.offset)));
    let text = vm.heap.str(&zone.zone);
    let names = vm.heap.tuple(&[text, text]);
    for (name, value) in
        [("timezone", offset), ("altzone", offset), ("daylight", Value::small(0)), ("tzname", names)]
    {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, value);
    }
    Ok(())
}
