//! Encodings and their error handlers. The expected values are CPython 3.13's.
use super::shown;
use crate::value::text::TextError;
use crate::value::text::codec::*;

const LIMIT: usize = 1 << 20;

/// What a caller makes of a failure: the exception and its text.
fn raised(failure: Failure, message: impl FnOnce(&CodecError) -> String) -> TextError {
    match failure {
        Failure::Other(error) => error,
        Failure::Codec(error) => TextError::new(error.class(), message(&error)),
    }
}

fn encoded(text: &str, encoding: &str, errors: &str) -> Result<String, TextError> {
    let bytes = encode(text, Encoding::parse(encoding)?, errors, LIMIT);
    let message = |e: &CodecError| encode_message(e.encoding, text, e.start, e.end, e.reason);
    bytes.map(|bytes| super::super::bytes::hex(&bytes, None, 1)).map_err(|failure| raised(failure, message))
}

fn decoded(bytes: &[u8], encoding: &str, errors: &str) -> Result<String, TextError> {
    let text = decode(bytes, Encoding::parse(encoding)?, errors, LIMIT);
    let message = |e: &CodecError| decode_message(e.encoding, &bytes[e.skipped..], e.start, e.end, e.reason);
    text.map_err(|failure| raised(failure, message))
}

#[test]
fn encoding() {
    let cases: &[(&str, &str, &str, &str)] = &[
        ("aé€\u{1f600}", "utf-8", "strict", "61c3a9e282acf09f9880"),
        ("aé€\u{1f600}", "UTF8", "strict", "61c3a9e282acf09f9880"),
        ("aé€\u{1f600}", "utf_8_sig", "strict", "efbbbf61c3a9e282acf09f9880"),
        ("aé€\u{1f600}", "utf-16", "strict", "fffe6100e900ac203dd800de"),
        ("aé€\u{1f600}", "utf-16-le", "strict", "6100e900ac203dd800de"),
        ("aé€\u{1f600}", "UTF-16BE", "strict", "006100e920acd83dde00"),
        ("aé€\u{1f600}", "utf-32", "strict", "fffe000061000000e9000000ac20000000f60100"),
        ("aé€\u{1f600}", "utf-32-le", "strict", "61000000e9000000ac20000000f60100"),
        ("aé€\u{1f600}", "utf-32-be", "strict", "00000061000000e9000020ac0001f600"),
        (
            "aé€\u{1f600}",
            "ascii",
            "strict",
            "UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)",
        ),
        (
            "aé€\u{1f600}",
            "latin-1",
            "strict",
            "UnicodeEncodeError: 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)",
        ),
        (
            "aé€\u{1f600}",
            "ISO8859-1",
            "strict",
            "UnicodeEncodeError: 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)",
        ),
        ("aé€\u{1f600}", "foo", "strict", "LookupError: unknown encoding: foo"),
        ("aé€\u{1f600}\u{378}", "ascii", "ignore", "61"),
        ("aé€\u{1f600}\u{378}", "ascii", "replace", "613f3f3f3f"),
        (
            "aé€\u{1f600}\u{378}",
            "ascii",
            "backslashreplace",
            "615c7865395c75323061635c5530303031663630305c7530333738",
        ),
        (
            "aé€\u{1f600}\u{378}",
            "ascii",
            "xmlcharrefreplace",
            "6126233233333b2623383336343b26233132383531323b26233838383b",
        ),
        (
            "aé€\u{1f600}\u{378}",
            "ascii",
            "namereplace",
            "615c4e7b4c4154494e20534d414c4c204c4554544552204520574954482041435554457d5c4e7b4555524f205349474e7d5c4e7b4752494e4e494e4720464143457d5c7530333738",
        ),
        (
            "aé€\u{1f600}\u{378}",
            "ascii",
            "surrogateescape",
            "UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-4: ordinal not in range(128)",
        ),
        ("aé€\u{1f600}\u{378}", "ascii", "foo", "LookupError: unknown error handler name 'foo'"),
        ("a", "ascii", "foo", "61"),
        (
            "€b€",
            "latin-1",
            "strict",
            "UnicodeEncodeError: 'latin-1' codec can't encode character '\\u20ac' in position 0: ordinal not in range(256)",
        ),
        ("é", "Latin 1", "strict", "e9"),
    ];
    for &(text, encoding, errors, result) in cases {
        assert_eq!(shown(encoded(text, encoding, errors)), result, "{encoding} {errors}");
    }
}

#[test]
fn decoding() {
    let cases: &[(&[u8], &str, &str, &str)] = &[
        (b"a\xc3\xa9", "utf-8", "strict", "aé"),
        (
            b"a\xff",
            "utf-8",
            "strict",
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte",
        ),
        (
            b"\xe2\x82",
            "utf-8",
            "strict",
            "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data",
        ),
        (
            b"\xe2(\xa1",
            "utf-8",
            "strict",
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte",
        ),
        (
            b"\xf0\x90(\xbc",
            "utf-8",
            "strict",
            "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte",
        ),
        (
            b"\xed\xa0\x80",
            "utf-8",
            "strict",
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte",
        ),
        (
            b"\xf4\x90\x80\x80",
            "utf-8",
            "strict",
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte",
        ),
        (
            b"\xc0\x80",
            "utf-8",
            "strict",
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte",
        ),
        (
            b"\x80",
            "utf-8",
            "strict",
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte",
        ),
        (
            b"\xf0\x9f\x98",
            "utf-8",
            "strict",
            "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data",
        ),
        (
            b"\xc3",
            "utf-8",
            "strict",
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data",
        ),
        (
            b"\xf5\x80",
            "utf-8",
            "strict",
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte",
        ),
        (b"ab\xe2\x82z\xff", "utf-8", "replace", "ab\u{fffd}z\u{fffd}"),
        (b"ab\xe2\x82z\xff", "utf-8", "ignore", "abz"),
        (b"ab\xe2\x82z\xff", "utf-8", "backslashreplace", "ab\\xe2\\x82z\\xff"),
        (b"ab\xe2\x82z\xff", "utf-8", "foo", "LookupError: unknown error handler name 'foo'"),
        (
            b"ab\xe2\x82z\xff",
            "utf-8",
            "xmlcharrefreplace",
            "TypeError: don't know how to handle UnicodeDecodeError in error callback",
        ),
        (b"\xed\xa0\x80x", "utf-8", "replace", "\u{fffd}\u{fffd}\u{fffd}x"),
        (b"\xef\xbb\xbfa", "utf-8-sig", "strict", "a"),
        (
            b"\xef\xbb\xbfa\xff",
            "utf-8-sig",
            "strict",
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte",
        ),
        (
            b"a\xff",
            "ascii",
            "strict",
            "UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 1: ordinal not in range(128)",
        ),
        (b"a\xff", "ascii", "replace", "a\u{fffd}"),
        (b"\xe9", "latin-1", "strict", "é"),
        (b"\xff\xfea\x00", "utf-16", "strict", "a"),
        (b"\xfe\xff\x00a", "utf-16", "strict", "a"),
        (b"a\x00", "utf-16", "strict", "a"),
        (
            b"a\x00b",
            "utf-16-le",
            "strict",
            "UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x62 in position 2: truncated data",
        ),
        (
            b"\x00\xd8",
            "utf-16",
            "strict",
            "UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data",
        ),
        (
            b"\xfe\xff\xd8\x00",
            "utf-16",
            "strict",
            "UnicodeDecodeError: 'utf-16-be' codec can't decode bytes in position 2-3: unexpected end of data",
        ),
        (
            b"\x00\xd8a\x00",
            "utf-16-le",
            "strict",
            "UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate",
        ),
        (
            b"\x00\xdc",
            "utf-16-le",
            "strict",
            "UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding",
        ),
        (b"\x00\xd8\x00\xd8", "utf-16-le", "replace", "\u{fffd}\u{fffd}"),
        (b"=\xd8\x00\xde", "utf-16-le", "strict", "\u{1f600}"),
        (b"\x00\x00\xfe\xff\x00\x00\x00a", "utf-32", "strict", "a"),
        (
            b"a\x00\x00",
            "utf-32-le",
            "strict",
            "UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data",
        ),
        (
            b"\x00\x00\x11\x00",
            "utf-32-le",
            "strict",
            "UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)",
        ),
        (
            b"\x00\xd8\x00\x00",
            "utf-32-le",
            "strict",
            "UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)",
        ),
        (b"a", "foo", "strict", "LookupError: unknown encoding: foo"),
    ];
    for &(bytes, encoding, errors, result) in cases {
        assert_eq!(shown(decoded(bytes, encoding, errors)), result, "{bytes:?} {encoding} {errors}");
    }
}

#[test]
fn bytes_that_hold_no_text_are_refused_by_surrogate_handlers() {
    for errors in ["surrogateescape", "surrogatepass"] {
        assert_eq!(decoded(b"\xff", "utf-8", errors), decoded(b"\xff", "utf-8", "strict"));
    }
}
