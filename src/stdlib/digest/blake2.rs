//! BLAKE2b and BLAKE2s (RFC 7693), with all parameters of their first block: those of trees are in no crate.
//!
//! A state is written as the eight words, the count of bytes before the block at hand, whether this is the last
//! node of a tree, and the bytes of that block.

/// A word of 64 bits for BLAKE2b, of 32 for BLAKE2s.
pub trait Word: Copy + 'static {
    const BYTES: usize;
    const ROUNDS: usize;
    const TURNS: [u32; 4];
    const START: [Self; 8];

    fn add(self, other: Self) -> Self;
    fn xor(self, other: Self) -> Self;
    fn turn(self, bits: u32) -> Self;
    fn all_ones() -> Self;
    /// The low and the high word of a count.
    fn halves(count: u128) -> [Self; 2];
    fn read(bytes: &[u8]) -> Self;
    fn write(self, out: &mut Vec<u8>);
}

impl Word for u64 {
    const BYTES: usize = 8;
    const ROUNDS: usize = 12;
    const TURNS: [u32; 4] = [32, 24, 16, 63];
    /// Of the square roots of the first eight primes, the bits behind the point.
    const START: [u64; 8] = [
        0x6a09_e667_f3bc_c908,
        0xbb67_ae85_84ca_a73b,
        0x3c6e_f372_fe94_f82b,
        0xa54f_f53a_5f1d_36f1,
        0x510e_527f_ade6_82d1,
        0x9b05_688c_2b3e_6c1f,
        0x1f83_d9ab_fb41_bd6b,
        0x5be0_cd19_137e_2179,
    ];

    fn add(self, other: u64) -> u64 {
        self.wrapping_add(other)
    }

    fn xor(self, other: u64) -> u64 {
        self ^ other
    }

    fn turn(self, bits: u32) -> u64 {
        self.rotate_right(bits)
    }

    fn all_ones() -> u64 {
        u64::MAX
    }

    fn halves(count: u128) -> [u64; 2] {
        [count as u64, (count >> 64) as u64]
    }

    fn read(bytes: &[u8]) -> u64 {
        bytes.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte))
    }

    fn write(self, out: &mut Vec<u8>) {
        out.extend(self.to_le_bytes());
    }
}

impl Word for u32 {
    const BYTES: usize = 4;
    const ROUNDS: usize = 10;
    const TURNS: [u32; 4] = [16, 12, 8, 7];
    /// The upper halves of those of 64 bits.
    const START: [u32; 8] = {
        let mut words = [0; 8];
        let mut at = 0;
        while at < 8 {
            words[at] = (u64::START[at] >> 32) as u32;
            at += 1;
        }
        words
    };

    fn add(self, other: u32) -> u32 {
        self.wrapping_add(other)
    }

    fn xor(self, other: u32) -> u32 {
        self ^ other
    }

    fn turn(self, bits: u32) -> u32 {
        self.rotate_right(bits)
    }

    fn all_ones() -> u32 {
        u32::MAX
    }

    fn halves(count: u128) -> [u32; 2] {
        [count as u32, (count >> 32) as u32]
    }

    fn read(bytes: &[u8]) -> u32 {
        bytes.iter().rev().fold(0, |word, &byte| word << 8 | u32::from(byte))
    }

    fn write(self, out: &mut Vec<u8>) {
        out.extend(self.to_le_bytes());
    }
}

/// In which order the words of a block are mixed in, by round.
const ORDER: [[u8; 16]; 10] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];

/// Which four words a step mixes: the columns, then the diagonals.
const STEPS: [[usize; 4]; 8] = [
    [0, 4, 8, 12],
    [1, 5, 9, 13],
    [2, 6, 10, 14],
    [3, 7, 11, 15],
    [0, 5, 10, 15],
    [1, 6, 11, 12],
    [2, 7, 8, 13],
    [3, 4, 9, 14],
];

struct Hash<W> {
    words: [W; 8],
    /// Bytes before the block at hand.
    count: u128,
    last_node: bool,
    /// The block at hand, which is full only while nobody knows whether more follows.
    block: Vec<u8>,
}

impl<W: Word> Hash<W> {
    const BLOCK: usize = W::BYTES * 16;
    const HEAD: usize = W::BYTES * 8 + 17;

    fn read(state: &[u8]) -> Option<Hash<W>> {
        let (head, block) = state.split_at_checked(Self::HEAD)?;
        if block.len() > Self::BLOCK {
            return None;
        }
        let (words, rest) = head.split_at(W::BYTES * 8);
        let mut hash = Hash {
            words: W::START,
            count: u128::from_le_bytes(rest[..16].try_into().ok()?),
            last_node: rest[16] != 0,
            block: block.to_vec(),
        };
        for (word, bytes) in hash.words.iter_mut().zip(words.chunks_exact(W::BYTES)) {
            *word = W::read(bytes);
        }
        Some(hash)
    }

    fn write(&self) -> Vec<u8> {
        let mut state = Vec::with_capacity(Self::HEAD + self.block.len());
        for word in self.words {
            word.write(&mut state);
        }
        state.extend(self.count.to_le_bytes());
        state.push(u8::from(self.last_node));
        state.extend(&self.block);
        state
    }

    /// Mix in a block; `used`: how many of its bytes are data.
    fn mix(&mut self, block: &[u8], used: usize, last: bool) {
        let mut message = W::START.map(|word| [word; 2]).as_flattened().to_vec();
        for (word, bytes) in message.iter_mut().zip(block.chunks_exact(W::BYTES)) {
            *word = W::read(bytes);
        }
        self.count = self.count.wrapping_add(used as u128);
        let mut v = [W::all_ones(); 16];
        v[..8].copy_from_slice(&self.words);
        v[8..].copy_from_slice(&W::START);
        let [low, high] = W::halves(self.count);
        v[12] = v[12].xor(low);
        v[13] = v[13].xor(high);
        if last {
            v[14] = v[14].xor(W::all_ones());
            if self.last_node {
                v[15] = v[15].xor(W::all_ones());
            }
        }
        for round in 0..W::ROUNDS {
            let order = &ORDER[round % 10];
            for (step, &[a, b, c, d]) in STEPS.iter().enumerate() {
                for half in 0..2 {
                    let word = message[usize::from(order[step * 2 + half])];
                    v[a] = v[a].add(v[b]).add(word);
                    v[d] = v[d].xor(v[a]).turn(W::TURNS[half * 2]);
                    v[c] = v[c].add(v[d]);
                    v[b] = v[b].xor(v[c]).turn(W::TURNS[half * 2 + 1]);
                }
            }
        }
        for (at, word) in self.words.iter_mut().enumerate() {
            *word = word.xor(v[at]).xor(v[at + 8]);
        }
    }
}

/// The state at the start; `None` where the parameters are no block of 8 words.
pub fn start<W: Word>(parameters: &[u8], last_node: bool) -> Option<Vec<u8>> {
    if parameters.len() != W::BYTES * 8 {
        return None;
    }
    let mut hash = Hash { words: W::START, count: 0, last_node, block: Vec::new() };
    for (word, bytes) in hash.words.iter_mut().zip(parameters.chunks_exact(W::BYTES)) {
        *word = word.xor(W::read(bytes));
    }
    Some(hash.write())
}

/// The state after more data.
pub fn absorb<W: Word>(state: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let mut hash = Hash::<W>::read(state)?;
    let size = Hash::<W>::BLOCK;
    let (first, rest) = data.split_at(data.len().min(size - hash.block.len()));
    hash.block.extend(first);
    if rest.is_empty() {
        return Some(hash.write());
    }
    let block = std::mem::take(&mut hash.block);
    hash.mix(&block, size, false);
    let mut blocks = rest.chunks(size).peekable();
    while let Some(block) = blocks.next() {
        if blocks.peek().is_some() {
            hash.mix(block, size, false);
        } else {
            hash.block.extend(block);
        }
    }
    Some(hash.write())
}

/// The first `length` bytes of the digest.
pub fn finish<W: Word>(state: &[u8], length: usize) -> Option<Vec<u8>> {
    let mut hash = Hash::<W>::read(state)?;
    let mut block = std::mem::take(&mut hash.block);
    let used = block.len();
    block.resize(Hash::<W>::BLOCK, 0);
    hash.mix(&block, used, true);
    let mut digest = Vec::new();
    for word in hash.words {
        word.write(&mut digest);
    }
    digest.truncate(length);
    Some(digest)
}
