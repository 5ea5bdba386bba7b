//! `_random`: the Mersenne twister behind `random`, with the sequences that CPython has, and the system's
//! random bytes.

use crate::task::outside;
use crate::value::{Layout, Trace, Tracer, Value};
use crate::vm::{Args, Native, Raised, TypeRow, Vm, sym};
use dashu_int::{IBig, UBig};

/// Words of state.
const N: usize = 624;
/// The distance of the words that are mixed.
const M: usize = 397;

/// A generator of 32-bit words.
struct Twister {
    words: [u32; N],
    /// The next word to give; `N`: all were given.
    at: usize,
}

impl Trace for Twister {
    fn trace(&self, _: &mut Tracer<'_>) {}
}

impl Twister {
    fn from_word(seed: u32) -> Twister {
        let mut words = [seed; N];
        for i in 1..N {
            let before = words[i - 1];
            words[i] = (before ^ (before >> 30)).wrapping_mul(1_812_433_253).wrapping_add(i as u32);
        }
        Twister { words, at: N }
    }

    /// From words of any number; none counts as one zero.
    fn from_words(key: &[u32]) -> Twister {
        let key = if key.is_empty() { &[0] } else { key };
        let mut t = Twister::from_word(19_650_218);
        let s = &mut t.words;
        let mut i = 1;
        for k in 0..N.max(key.len()) {
            let j = k % key.len();
            let mixed = (s[i - 1] ^ (s[i - 1] >> 30)).wrapping_mul(1_664_525);
            s[i] = (s[i] ^ mixed).wrapping_add(key[j]).wrapping_add(j as u32);
            i += 1;
            if i == N {
                s[0] = s[N - 1];
                i = 1;
            }
        }
        for _ in 1..N {
            let mixed = (s[i - 1] ^ (s[i - 1] >> 30)).wrapping_mul(1_566_083_941);
            s[i] = (s[i] ^ mixed).wrapping_sub(i as u32);
            i += 1;
            if i == N {
                s[0] = s[N - 1];
                i = 1;
            }
        }
        s[0] = 0x8000_0000;
        t
    }

    fn refill(&mut self) {
        let s = &mut self.words;
        for i in 0..N {
            let y = (s[i] & 0x8000_0000) | (s[(i + 1) % N] & 0x7fff_ffff);
            let odd = if y & 1 == 1 { 0x9908_b0df } else { 0 };
            s[i] = s[(i + M) % N] ^ (y >> 1) ^ odd;
        }
        self.at = 0;
    }

    fn next(&mut self) -> u32 {
        if self.at >= N {
            self.refill();
        }
        let mut y = self.words[self.at];
        self.at += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }

    /// In [0, 1), of 53 bits.
    fn float(&mut self) -> f64 {
        let high = f64::from(self.next() >> 5);
        let low = f64::from(self.next() >> 6);
        (high * 67_108_864.0 + low) / 9_007_199_254_740_992.0
    }
}

fn this(vm: &mut Vm, receiver: Value) -> Result<&mut Twister, Raised> {
    let twister = vm.receiver_of::<Twister>(receiver)?;
    Ok(vm.heap.get_mut::<Twister>(twister).expect("the type was checked"))
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let made = vm.new_opaque(Twister::from_words(&[]));
    Ok(vm.new_of(args[0], made))
}

fn random(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let x = this(vm, args[0])?.float();
    Ok(vm.heap.float(x))
}

fn bits(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let count = i64::from(vm.int_i32(args[1])?);
    let Ok(count) = usize::try_from(count) else {
        return Err(vm.value_error("number of bits must be non-negative"));
    };
    vm.check_size(count / 8)?;
    if count <= 32 {
        let word = if count == 0 { 0 } else { this(vm, args[0])?.next() >> (32 - count) };
        return Ok(vm.heap.int(i64::from(word)));
    }
    let mut bytes = Vec::with_capacity(count.div_ceil(32) * 4);
    let mut left = count;
    while left > 0 {
        let word = this(vm, args[0])?.next();
        let word = if left < 32 { word >> (32 - left) } else { word };
        bytes.extend_from_slice(&word.to_le_bytes());
        left = left.saturating_sub(32);
    }
    Ok(vm.heap.big(IBig::from(UBig::from_le_bytes(&bytes))))
}

fn seed_bytes(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(bytes) = args[1].as_bytes() else {
        return Err(vm.type_error("seeds are bytes here"));
    };
    let mut words: Vec<u32> = bytes
        .chunks(4)
        .map(|chunk| {
            let mut word = [0; 4];
            word[..chunk.len()].copy_from_slice(chunk);
            u32::from_le_bytes(word)
        })
        .collect();
    while words.last() == Some(&0) {
        words.pop();
    }
    *this(vm, args[0])? = Twister::from_words(&words);
    Ok(Value::NONE)
}

fn state(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let twister = this(vm, args[0])?;
    let at = Value::small(twister.at as i64);
    let words = twister.words;
    let mut values: Vec<Value> = words.iter().map(|&w| Value::small(i64::from(w))).collect();
    values.push(at);
    Ok(vm.heap.tuple(&values))
}

fn set_state(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let values = vm.collect(args[1])?;
    if values.len() != N + 1 {
        return Err(vm.value_error("state vector is the wrong size"));
    }
    let mut words = [0; N];
    for (word, value) in words.iter_mut().zip(&values) {
        let Some(w) = value.as_small().and_then(|w| u32::try_from(w).ok()) else {
            return Err(vm.type_error("an integer is required"));
        };
        *word = w;
    }
    let at = match values[N].as_small().map(usize::try_from) {
        Some(Ok(at)) if at <= N => at,
        _ => return Err(vm.value_error("invalid state")),
    };
    *this(vm, args[0])? = Twister { words, at };
    Ok(Value::NONE)
}

fn entropy(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let count = i64::from(vm.int_i32(args[0])?);
    let Ok(count) = usize::try_from(count) else {
        return Err(vm.value_error("negative argument not allowed"));
    };
    vm.check_size(count)?;
    let mut bytes = vec![0; count];
    if let Err(e) = outside(vm).system.entropy(&mut bytes) {
        return Err(vm.raise(vm.types.os_error, &e.message));
    }
    Ok(vm.heap.bytes(&bytes))
}

const TYPE: TypeRow = TypeRow {
    name: "Random",
    shape: None,
    base: None,
    methods: &[
        Native { name: "random", params: "self, /", doc: "A number in [0, 1).", run: random },
        Native { name: "getrandbits", params: "self, k, /", doc: "An integer of k random bits.", run: bits },
        Native { name: "_seed_bytes", params: "self, seed, /", doc: "Start from bytes.", run: seed_bytes },
        Native { name: "_state", params: "self, /", doc: "The words of state and a place.", run: state },
        Native { name: "_set_state", params: "self, state, /", doc: "As `_state` gave it.", run: set_state },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, *args, **kwargs",
        doc: "Make a generator.",
        run: new,
    }],
    getters: &[],
    doc: "A Mersenne twister.",
    layout: Layout::Builtin,
    is_final: false,
};

const ENTROPY: Native =
    Native { name: "urandom", params: "size, /", doc: "Random bytes from the system.", run: entropy };

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    let class = vm.register_type::<Twister>(&TYPE);
    let module = vm.heap.str("_random");
    let namespace = vm.heap.as_class(class).map_or(Value::NONE, |data| data.dict);
    vm.heap.namespace_set(namespace, sym::MODULE, module);
    let name = vm.heap.intern("Random");
    vm.heap.namespace_set(dict, name, class);
    vm.add_native(dict, &ENTROPY);
    Ok(())
}
