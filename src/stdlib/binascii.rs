//! The module `_binascii`: base64 and check sums. `std/binascii.aw` is the rest.

use crate::value::Value;
use crate::vm::{Args, Native, Raised, Vm};

type Result<T> = std::result::Result<T, Raised>;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// What each byte means in base64; 255 for those that mean nothing.
const MEANINGS: [u8; 256] = {
    let mut table = [255; 256];
    let mut at = 0;
    while at < 64 {
        table[ALPHABET[at] as usize] = at as u8;
        at += 1;
    }
    table
};

/// One step of CRC-32 for each byte, by the polynomial of Ethernet, lowest bit first.
const CRC32: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let (mut sum, mut bit) = (byte as u32, 0);
        while bit < 8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
            bit += 1;
        }
        table[byte] = sum;
        byte += 1;
    }
    table
};

/// `b2a_base64(data)`, without the end of the line.
fn to_base64(vm: &mut Vm, args: Args) -> Result<Value> {
    let bytes = super::buffer::bytes_arg(vm, args[0])?;
    vm.check_size(bytes.len() / 3 * 4 + 4)?;
    let mut text = Vec::with_capacity(bytes.len() / 3 * 4 + 4);
    for three in bytes.chunks(3) {
        let mut bits = 0u32;
        for at in 0..3 {
            bits = bits << 8 | u32::from(three.get(at).copied().unwrap_or(0));
        }
        for at in 0..4 {
            let used = at <= three.len();
            text.push(if used { ALPHABET[(bits >> (18 - 6 * at) & 63) as usize] } else { b'=' });
        }
    }
    Ok(vm.heap.bytes(&text))
}

/// The bytes of a base64 text; an error is its text.
fn decode(text: &[u8], strict: bool) -> std::result::Result<Vec<u8>, String> {
    if strict && text.first() == Some(&b'=') {
        return Err("Leading padding not allowed".into());
    }
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 3);
    // the characters of a group so far, the signs of padding behind them, and all characters that mean something
    let (mut place, mut pads, mut padded, mut counted) = (0, 0, false, 0usize);
    let mut carried = 0u8;
    for (at, &byte) in text.iter().enumerate() {
        if byte == b'=' {
            padded = true;
            if strict && place == 0 {
                return Err("Excess padding not allowed".into());
            }
            if place >= 2 {
                pads += 1;
                if place + pads >= 4 {
                    if strict && at + 1 < text.len() {
                        return Err("Excess data after padding".into());
                    }
                    return Ok(out);
                }
            }
            continue;
        }
        let meaning = MEANINGS[usize::from(byte)];
        if meaning == 255 {
            if strict {
                return Err("Only base64 data is allowed".into());
            }
            continue;
        }
        if strict && padded {
            return Err("Discontinuous padding not allowed".into());
        }
        pads = 0;
        counted += 1;
        match place {
            0 => {}
            1 => out.push(carried << 2 | meaning >> 4),
            2 => out.push(carried << 4 | meaning >> 2),
            _ => out.push(carried << 6 | meaning),
        }
        carried = meaning;
        place = (place + 1) % 4;
    }
    match place {
        0 => Ok(out),
        1 => Err(format!(
            "Invalid base64-encoded string: number of data characters ({counted}) cannot be 1 more than a multiple of 4"
        )),
        _ => Err("Incorrect padding".into()),
    }
}

/// `a2b_base64(error, data, strict)`
fn from_base64(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = super::buffer::bytes_arg(vm, args[1])?;
    match decode(&text, args[2].is(Value::TRUE)) {
        Ok(bytes) => Ok(vm.heap.bytes(&bytes)),
        Err(text) => Err(vm.raise(args[0], &text)),
    }
}

/// The start of a check sum: any integer, of which the low bits count.
fn start(vm: &mut Vm, value: Value) -> Result<u32> {
    let number = vm.index(value)?;
    let low = vm.int_of(number).map(|number| number.to_big() & dashu_int::IBig::from(u32::MAX));
    Ok(low.and_then(|low| u32::try_from(&low).ok()).unwrap_or(0))
}

fn crc32(vm: &mut Vm, args: Args) -> Result<Value> {
    let bytes = super::buffer::bytes_arg(vm, args[0])?;
    let mut sum = !start(vm, args[1])?;
    for &byte in bytes.iter() {
        sum = CRC32[usize::from(sum as u8 ^ byte)] ^ sum >> 8;
    }
    Ok(vm.heap.int(i64::from(!sum)))
}

/// The check sum of BinHex: 16 bits by the polynomial of CCITT, highest bit first.
fn crc_hqx(vm: &mut Vm, args: Args) -> Result<Value> {
    let bytes = super::buffer::bytes_arg(vm, args[0])?;
    let mut sum = start(vm, args[1])? as u16;
    for &byte in bytes.iter() {
        sum ^= u16::from(byte) << 8;
        for _ in 0..8 {
            sum = if sum & 0x8000 != 0 { sum << 1 ^ 0x1021 } else { sum << 1 };
        }
    }
    Ok(vm.heap.int(i64::from(sum)))
}

const FUNCTIONS: &[Native] = &[
    Native { name: "to_base64", params: "data, /", doc: "The text of bytes in base64.", run: to_base64 },
    Native {
        name: "from_base64",
        params: "error, data, strict, /",
        doc: "The bytes of a text in base64.",
        run: from_base64,
    },
    Native { name: "crc32", params: "data, crc=0, /", doc: "The CRC-32 of bytes.", run: crc32 },
    Native { name: "crc_hqx", params: "data, crc, /", doc: "The CRC of BinHex of bytes.", run: crc_hqx },
];

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<()> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
