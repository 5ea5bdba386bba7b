//! The items of arrays: type codes, and how values become bytes and bytes become values.

use crate::value::{Kind, Value};
use crate::vm::{Raised, Vm};

/// What an array's items are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Code {
    I8,
    U8,
    /// A character, as four bytes: `u` and `w`.
    Unicode(char),
    I16,
    U16,
    I32,
    U32,
    /// `l` and `q`.
    I64(char),
    /// `L` and `Q`.
    U64(char),
    F32,
    F64,
}

impl Code {
    /// The code that a letter means.
    pub(super) fn parse(letter: char) -> Option<Code> {
        Some(match letter {
            'b' => Code::I8,
            'B' => Code::U8,
            'u' | 'w' => Code::Unicode(letter),
            'h' => Code::I16,
            'H' => Code::U16,
            'i' => Code::I32,
            'I' => Code::U32,
            'l' | 'q' => Code::I64(letter),
            'L' | 'Q' => Code::U64(letter),
            'f' => Code::F32,
            'd' => Code::F64,
            _ => return None,
        })
    }

    pub(super) fn letter(self) -> char {
        match self {
            Code::I8 => 'b',
            Code::U8 => 'B',
            Code::I16 => 'h',
            Code::U16 => 'H',
            Code::I32 => 'i',
            Code::U32 => 'I',
            Code::Unicode(letter) | Code::I64(letter) | Code::U64(letter) => letter,
            Code::F32 => 'f',
            Code::F64 => 'd',
        }
    }

    /// Bytes of one item.
    pub(super) fn size(self) -> usize {
        match self {
            Code::I8 | Code::U8 => 1,
            Code::I16 | Code::U16 => 2,
            Code::I32 | Code::U32 | Code::F32 | Code::Unicode(_) => 4,
            Code::I64(_) | Code::U64(_) | Code::F64 => 8,
        }
    }

    pub(super) fn is_text(self) -> bool {
        matches!(self, Code::Unicode(_))
    }
}

/// The value of an item's bytes.
pub(super) fn load(vm: &mut Vm, code: Code, bytes: &[u8]) -> Result<Value, Raised> {
    let mut word = [0u8; 8];
    word[..bytes.len()].copy_from_slice(bytes);
    let raw = u64::from_le_bytes(word);
    Ok(match code {
        Code::I8 => Value::small(raw as u8 as i8 as i64),
        Code::U8 | Code::U16 | Code::U32 => Value::small(raw as i64),
        Code::I16 => Value::small(raw as u16 as i16 as i64),
        Code::I32 => Value::small(raw as u32 as i32 as i64),
        Code::I64(_) => vm.heap.int(raw as i64),
        Code::U64(_) => match i64::try_from(raw) {
            Ok(small) => vm.heap.int(small),
            Err(_) => vm.heap.big(raw.into()),
        },
        Code::F32 => vm.heap.float(f32::from_bits(raw as u32) as f64),
        Code::F64 => vm.heap.float(f64::from_bits(raw)),
        Code::Unicode(_) => match char::from_u32(raw as u32) {
            Some(c) => vm.heap.char_str(c),
            None => {
                let message = format!("character U+{raw:x} is not in range [U+0000; U+10ffff]");
                return Err(vm.value_error(&message));
            }
        },
    })
}

/// A whole number between bounds; `small` and `great` are said of what is outside.
fn between(vm: &mut Vm, v: Value, low: i64, high: i64, name: &str) -> Result<u64, Raised> {
    let n = vm.index(v)?;
    match vm.int_of(n).and_then(|n| n.to_i64()) {
        Some(n) if n < low => Err(vm.overflow_error(&format!("{name} is less than minimum"))),
        Some(n) if n > high => Err(vm.overflow_error(&format!("{name} is greater than maximum"))),
        Some(n) => Ok(n as u64),
        None => Err(vm.overflow_error("Python int too large to convert to C long")),
    }
}

/// An unsigned number of up to 64 bits; `None` where it is too large, an error where it is negative.
fn unsigned(vm: &mut Vm, v: Value, negative: &str) -> Result<Option<u64>, Raised> {
    let n = vm.index(v)?;
    let big = vm.int_of(n).map(|n| n.to_big()).unwrap_or_default();
    if big < dashu_int::IBig::ZERO {
        return Err(vm.overflow_error(negative));
    }
    Ok(u64::try_from(&big).ok())
}

/// The bytes of a value, in the first places.
pub(super) fn store(vm: &mut Vm, code: Code, v: Value) -> Result<[u8; 8], Raised> {
    let raw = match code {
        Code::I8 => between(vm, v, -128, 127, "signed char")?,
        Code::U8 => between(vm, v, 0, 255, "unsigned byte integer")?,
        Code::I16 => between(vm, v, i16::MIN as i64, i16::MAX as i64, "signed short integer")?,
        Code::U16 => between(vm, v, 0, u16::MAX as i64, "unsigned short")?,
        Code::I32 => between(vm, v, i32::MIN as i64, i32::MAX as i64, "signed integer")?,
        Code::U32 => match unsigned(vm, v, "can't convert negative value to unsigned int")? {
            Some(n) if n <= u32::MAX as u64 => n,
            Some(_) => return Err(vm.overflow_error("unsigned int is greater than maximum")),
            None => return Err(vm.overflow_error("Python int too large to convert to C unsigned long")),
        },
        Code::I64(letter) => {
            let n = vm.index(v)?;
            match vm.int_of(n).and_then(|n| n.to_i64()) {
                Some(n) => n as u64,
                None if letter == 'q' => return Err(vm.overflow_error("int too big to convert")),
                None => return Err(vm.overflow_error("Python int too large to convert to C long")),
            }
        }
        Code::U64(letter) => {
            let (negative, great) = match letter {
                'Q' => ("can't convert negative int to unsigned", "int too big to convert"),
                _ => (
                    "can't convert negative value to unsigned int",
                    "Python int too large to convert to C unsigned long",
                ),
            };
            match unsigned(vm, v, negative)? {
                Some(n) => n,
                None => return Err(vm.overflow_error(great)),
            }
        }
        Code::F32 => (vm.to_float(v)? as f32).to_bits() as u64,
        Code::F64 => vm.to_float(v)?.to_bits(),
        Code::Unicode(_) => {
            let plain = vm.plain(v);
            let mut chars = plain.as_str().unwrap_or("").chars();
            match (plain.is_kind(Kind::Str), chars.next(), chars.next()) {
                (true, Some(c), None) => c as u64,
                _ => return Err(vm.type_error("array item must be unicode character")),
            }
        }
    };
    Ok(raw.to_le_bytes())
}
