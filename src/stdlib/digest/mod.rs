//! `_digest`: the hash functions of `hashlib`, as steps over states that are bytes. `std/hashlib.aw` makes objects
//! of them.
//!
//! A state is what a function keeps between two pieces of data, written as bytes; the empty state is the start.
//! Scripts may hand over any bytes: those that are no state are a `ValueError`.

mod blake2;
mod sponge;

use super::buffer::{bytes_arg, content};
use crate::value::Value;
use crate::vm::{Args, Native, Raised, Vm};
use sha2::digest::common::BlockSizeUser;
use sha2::digest::common::hazmat::{SerializableState, SerializedState};
use sha2::digest::{Digest, Update};

type Result<T> = std::result::Result<T, Raised>;

/// The most rounds that one call of `stretch` does: a few milliseconds, between which a script can be stopped.
const MOST_ROUNDS: i64 = 10_000;

/// Rounds of PBKDF2: each makes `last` the check sum of itself, and adds it to `sum`.
type Stretch = fn(key: &[u8], last: &mut Vec<u8>, sum: &mut [u8], rounds: i64);

/// A hash function. The steps give `None` for bytes that are no state.
struct Algorithm {
    name: &'static str,
    /// The state after more data.
    absorb: fn(state: &[u8], data: &[u8]) -> Option<Vec<u8>>,
    /// The digest of what was absorbed, of the length asked for where a function has no length of its own.
    finish: fn(state: &[u8], length: usize) -> Option<Vec<u8>>,
    /// Rounds of PBKDF2, for the functions that are used for it.
    stretch: Option<Stretch>,
}

const ALGORITHMS: &[Algorithm] = &[
    of_crate::<md5::Md5>("md5"),
    of_crate::<sha1::Sha1>("sha1"),
    of_crate::<sha2::Sha224>("sha224"),
    of_crate::<sha2::Sha256>("sha256"),
    of_crate::<sha2::Sha384>("sha384"),
    of_crate::<sha2::Sha512>("sha512"),
    of_crate::<sha2::Sha512_224>("sha512_224"),
    of_crate::<sha2::Sha512_256>("sha512_256"),
    of_sponge::<144, 0x06>("sha3_224"),
    of_sponge::<136, 0x06>("sha3_256"),
    of_sponge::<104, 0x06>("sha3_384"),
    of_sponge::<72, 0x06>("sha3_512"),
    of_sponge::<168, 0x1f>("shake_128"),
    of_sponge::<136, 0x1f>("shake_256"),
    of_blake2::<u64>("blake2b"),
    of_blake2::<u32>("blake2s"),
];

const fn of_crate<D: Digest + SerializableState + BlockSizeUser + Clone + Update>(
    name: &'static str,
) -> Algorithm {
    Algorithm { name, absorb: absorb_by::<D>, finish: finish_by::<D>, stretch: Some(stretch_by::<D>) }
}

const fn of_sponge<const RATE: usize, const END: u8>(name: &'static str) -> Algorithm {
    Algorithm { name, absorb: sponge::absorb::<RATE>, finish: sponge::finish::<RATE, END>, stretch: None }
}

const fn of_blake2<W: blake2::Word>(name: &'static str) -> Algorithm {
    Algorithm { name, absorb: blake2::absorb::<W>, finish: blake2::finish::<W>, stretch: None }
}

fn restored<D: Digest + SerializableState>(state: &[u8]) -> Option<D> {
    if state.is_empty() {
        return Some(D::new());
    }
    D::deserialize(&SerializedState::<D>::try_from(state).ok()?).ok()
}

fn absorb_by<D: Digest + SerializableState>(state: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let mut hash = restored::<D>(state)?;
    Digest::update(&mut hash, data);
    Some(hash.serialize().to_vec())
}

fn finish_by<D: Digest + SerializableState>(state: &[u8], _: usize) -> Option<Vec<u8>> {
    Some(restored::<D>(state)?.finalize().to_vec())
}

/// Rounds of PBKDF2 with HMAC: each makes `last` the check sum of `last`, and adds it to `sum` bit by bit.
fn stretch_by<D: Digest + BlockSizeUser + Clone + Update>(
    key: &[u8],
    last: &mut Vec<u8>,
    sum: &mut [u8],
    rounds: i64,
) {
    let mut block = vec![0; D::block_size()];
    if key.len() > block.len() {
        let short = D::digest(key);
        block[..short.len()].copy_from_slice(&short);
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let padded = |with: u8| -> Vec<u8> { block.iter().map(|byte| byte ^ with).collect() };
    let (inner, outer) = (D::new_with_prefix(padded(0x36)), D::new_with_prefix(padded(0x5c)));
    for _ in 0..rounds {
        let middle = inner.clone().chain_update(&*last).finalize();
        *last = outer.clone().chain_update(middle).finalize().to_vec();
        for (all, byte) in sum.iter_mut().zip(&*last) {
            *all ^= byte;
        }
    }
}

fn algorithm(vm: &mut Vm, name: Value) -> Result<&'static Algorithm> {
    let plain = vm.plain(name);
    let found = plain.as_str().and_then(|name| ALGORITHMS.iter().find(|algorithm| algorithm.name == name));
    found.ok_or_else(|| vm.value_error("unsupported hash type"))
}

fn no_state(vm: &mut Vm) -> Raised {
    vm.value_error("these bytes are no state of this hash function")
}

/// A number of bytes, or rounds, up to the most there may be.
fn number(vm: &mut Vm, value: Value) -> Result<i64> {
    let value = vm.index(value)?;
    match value.as_small() {
        Some(number) if number >= 0 => Ok(number),
        _ => Err(vm.value_error("value must be positive")),
    }
}

/// `absorb(name, state, data)`: the state after more data.
fn absorb(vm: &mut Vm, args: Args) -> Result<Value> {
    let algorithm = algorithm(vm, args[0])?;
    let state = bytes_arg(vm, args[1])?;
    let data = bytes_arg(vm, args[2])?;
    match (algorithm.absorb)(&state, &data) {
        Some(state) => Ok(vm.heap.bytes(&state)),
        None => Err(no_state(vm)),
    }
}

/// `finish(name, state, length)`: the digest of what was absorbed.
fn finish(vm: &mut Vm, args: Args) -> Result<Value> {
    let algorithm = algorithm(vm, args[0])?;
    let length = number(vm, args[2])? as usize;
    vm.check_size(length)?;
    let state = bytes_arg(vm, args[1])?;
    match (algorithm.finish)(&state, length) {
        Some(digest) => Ok(vm.heap.bytes(&digest)),
        None => Err(no_state(vm)),
    }
}

/// `blake2(name, parameters)`: the state at the start for a block of parameters.
fn start_blake2(vm: &mut Vm, args: Args) -> Result<Value> {
    let name = algorithm(vm, args[0])?.name;
    let parameters = bytes_arg(vm, args[1])?;
    let last_node = args[2].is(Value::TRUE);
    let state = match name {
        "blake2b" => blake2::start::<u64>(&parameters, last_node),
        "blake2s" => blake2::start::<u32>(&parameters, last_node),
        _ => None,
    };
    match state {
        Some(state) => Ok(vm.heap.bytes(&state)),
        None => Err(no_state(vm)),
    }
}

/// `stretch(name, key, last, sum, rounds)`: (last, sum, the rounds that are left); `None` if this function has no
/// fast way.
fn stretch(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(run) = algorithm(vm, args[0])?.stretch else {
        return Ok(Value::NONE);
    };
    let rounds = number(vm, args[4])?;
    let key = bytes_arg(vm, args[1])?;
    let (mut last, mut sum) = (bytes_arg(vm, args[2])?.into_owned(), bytes_arg(vm, args[3])?.into_owned());
    let now = rounds.min(MOST_ROUNDS);
    run(&key, &mut last, &mut sum, now);
    let last = vm.heap.bytes(&last);
    vm.keep(last);
    let sum = vm.heap.bytes(&sum);
    vm.keep(sum);
    Ok(vm.heap.tuple(&[last, sum, Value::small(rounds - now)]))
}

/// `compare_digest(a, b)`: are both the same? It takes as long for all contents.
fn compare_digest(vm: &mut Vm, args: Args) -> Result<Value> {
    let (a, b) = (vm.plain(args[0]), vm.plain(args[1]));
    let (a, b) = match (a.as_str(), b.as_str()) {
        (Some(a), Some(b)) => {
            if !a.is_ascii() || !b.is_ascii() {
                let text = "comparing strings with non-ASCII characters is not supported";
                return Err(vm.type_error(text));
            }
            (a.as_bytes().into(), b.as_bytes().into())
        }
        (None, None) if content(vm, a).is_none() && content(vm, b).is_none() => {
            let (a, b) = (vm.type_name(args[0]), vm.type_name(args[1]));
            let text = format!("unsupported operand types(s) or combination of types: '{a}' and '{b}'");
            return Err(vm.type_error(&text));
        }
        _ => (bytes_arg(vm, args[0])?, bytes_arg(vm, args[1])?),
    };
    let mut differs = u8::from(a.len() != b.len());
    for (a, b) in a.iter().zip(b.iter()) {
        differs |= std::hint::black_box(a ^ b);
    }
    Ok(Value::bool(differs == 0))
}

const FUNCTIONS: &[Native] = &[
    Native { name: "absorb", params: "name, state, data, /", doc: "The state after more data.", run: absorb },
    Native { name: "finish", params: "name, state, length, /", doc: "The digest of a state.", run: finish },
    Native {
        name: "blake2",
        params: "name, parameters, last_node, /",
        doc: "The state of BLAKE2 at the start.",
        run: start_blake2,
    },
    Native {
        name: "stretch",
        params: "name, key, last, sum, rounds, /",
        doc: "Rounds of PBKDF2.",
        run: stretch,
    },
    Native {
        name: "compare_digest",
        params: "a, b, /",
        doc: "Are both the same? It takes as long for all contents.",
        run: compare_digest,
    },
];

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<()> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
