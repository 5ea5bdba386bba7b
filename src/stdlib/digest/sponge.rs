//! SHA-3 and SHAKE (FIPS 202): a sponge over the permutation of the crate `keccak`.
//!
//! A state is written as the 25 words and the place in the block, in 201 bytes.

use keccak::Keccak;

const WORDS: usize = 25;

struct Sponge {
    words: [u64; WORDS],
    /// Bytes of the block at hand that are used, below the rate.
    place: usize,
}

impl Sponge {
    fn read(state: &[u8], rate: usize) -> Option<Sponge> {
        let mut sponge = Sponge { words: [0; WORDS], place: 0 };
        if state.is_empty() {
            return Some(sponge);
        }
        let (place, words) = state.split_last()?;
        if words.len() != WORDS * 8 || usize::from(*place) >= rate {
            return None;
        }
        for (word, bytes) in sponge.words.iter_mut().zip(words.chunks_exact(8)) {
            *word = u64::from_le_bytes(bytes.try_into().ok()?);
        }
        sponge.place = usize::from(*place);
        Some(sponge)
    }

    fn write(&self) -> Vec<u8> {
        let mut state: Vec<u8> = self.words.iter().flat_map(|word| word.to_le_bytes()).collect();
        state.push(self.place as u8);
        state
    }

    fn add(&mut self, place: usize, byte: u8) {
        self.words[place / 8] ^= u64::from(byte) << (place % 8 * 8);
    }

    fn permute(&mut self) {
        Keccak::new().with_f1600(|f| f(&mut self.words));
    }
}

/// The state after more data, in blocks of `RATE` bytes.
pub fn absorb<const RATE: usize>(state: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let mut sponge = Sponge::read(state, RATE)?;
    for &byte in data {
        sponge.add(sponge.place, byte);
        sponge.place += 1;
        if sponge.place == RATE {
            sponge.permute();
            sponge.place = 0;
        }
    }
    Some(sponge.write())
}

/// `length` bytes of the digest; `END` marks the end of the data.
pub fn finish<const RATE: usize, const END: u8>(state: &[u8], length: usize) -> Option<Vec<u8>> {
    let mut sponge = Sponge::read(state, RATE)?;
    sponge.add(sponge.place, END);
    sponge.add(RATE - 1, 0x80);
    let mut digest = Vec::with_capacity(length + RATE);
    while digest.len() < length {
        sponge.permute();
        digest.extend(sponge.words.iter().flat_map(|word| word.to_le_bytes()).take(RATE));
    }
    digest.truncate(length);
    Some(digest)
}
