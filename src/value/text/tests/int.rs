//! Text of integers, reading them, and their arithmetic. The expected values are CPython 3.13's.
use dashu_int::IBig;

use super::shown;
use crate::value::text::int::{BitBase, big_to_string, prefixed_big};
use crate::value::text::int_math::*;
use crate::value::text::int_read::parse;
use crate::value::text::number;

fn big(text: &str) -> IBig {
    text.parse().expect("the test gives a number")
}

#[test]
fn reading_takes_what_int_takes() {
    let cases: &[(&str, u32, &str)] = &[
        ("12", 10, "12"),
        ("  -12\n", 10, "-12"),
        ("+5", 10, "5"),
        ("1_000", 10, "1000"),
        ("_1", 10, "ValueError: invalid literal for int() with base 10: '_1'"),
        ("1__0", 10, "ValueError: invalid literal for int() with base 10: '1__0'"),
        ("1_", 10, "ValueError: invalid literal for int() with base 10: '1_'"),
        ("", 10, "ValueError: invalid literal for int() with base 10: ''"),
        ("-", 10, "ValueError: invalid literal for int() with base 10: '-'"),
        ("- 1", 10, "ValueError: invalid literal for int() with base 10: '- 1'"),
        ("٣٤", 10, "34"),
        ("é", 10, "ValueError: invalid literal for int() with base 10: 'é'"),
        ("1.5", 10, "ValueError: invalid literal for int() with base 10: '1.5'"),
        ("\u{1c}1", 10, "ValueError: invalid literal for int() with base 10: '\\x1c1'"),
        ("\u{2003}1", 10, "1"),
        ("9223372036854775807", 10, "9223372036854775807"),
        ("9223372036854775808", 10, "9223372036854775808"),
        ("-9223372036854775808", 10, "-9223372036854775808"),
        ("123456789012345678901234567890", 10, "123456789012345678901234567890"),
        ("1 2", 10, "ValueError: invalid literal for int() with base 10: '1 2'"),
        ("0x1f", 10, "ValueError: invalid literal for int() with base 10: '0x1f'"),
        ("0x1f", 0, "31"),
        ("0X_1f", 0, "31"),
        ("0b101", 0, "5"),
        ("0o17", 0, "15"),
        ("010", 0, "ValueError: invalid literal for int() with base 0: '010'"),
        ("00", 0, "0"),
        ("0_0", 0, "0"),
        ("0x", 0, "ValueError: invalid literal for int() with base 0: '0x'"),
        ("0x__1", 0, "ValueError: invalid literal for int() with base 0: '0x__1'"),
        ("0x1f", 16, "31"),
        ("0b1", 16, "177"),
        ("0b2", 2, "ValueError: invalid literal for int() with base 2: '0b2'"),
        ("zZ", 36, "1295"),
        ("12", 37, "ValueError: int() base must be >= 2 and <= 36, or 0"),
        ("12", 1, "ValueError: int() base must be >= 2 and <= 36, or 0"),
        ("7777777777", 8, "1073741823"),
        (
            "1111111111111111111111111111111111111111111111111111111111111111111111",
            2,
            "1180591620717411303423",
        ),
        ("ffffffffffffffffffff", 16, "1208925819614629174706175"),
        ("0x1", 8, "ValueError: invalid literal for int() with base 8: '0x1'"),
        ("-0b11", 2, "-3"),
    ];
    for &(text, base, result) in cases {
        let read = parse(text, base, 4300).map(|n| n.into_big().to_string());
        assert_eq!(shown(read), result, "{text:?} {base}");
    }
}

#[test]
fn the_digit_limit_holds_both_ways() {
    let long = "1".repeat(5000);
    let message = "ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit";
    assert_eq!(shown(parse(&long, 10, 4300).map(|_| String::new())), message);
    assert!(parse(&long, 10, 0).is_ok());
    assert!(parse(&"1".repeat(4300), 10, 4300).is_ok());
    assert!(parse(&long, 16, 4300).is_ok());
    let message = "ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit";
    assert_eq!(shown(big_to_string(&IBig::from(10).pow(4300), 4300)), message);
    assert_eq!(shown(big_to_string(&IBig::from(10).pow(400_000), 4300)), message);
    assert_eq!(big_to_string(&IBig::from(10).pow(4299), 4300).map(|text| text.len()), Ok(4300));
}

#[test]
fn other_bases_have_prefixes() {
    let cases: &[(&str, &str)] = &[
        ("0", "0b0 0o0 0x0"),
        ("1", "0b1 0o1 0x1"),
        ("-1", "-0b1 -0o1 -0x1"),
        ("255", "0b11111111 0o377 0xff"),
        ("-256", "-0b100000000 -0o400 -0x100"),
        (
            "18446744073709551616",
            "0b10000000000000000000000000000000000000000000000000000000000000000 0o2000000000000000000000 0x10000000000000000",
        ),
        (
            "-1180591620717411303429",
            "-0b10000000000000000000000000000000000000000000000000000000000000000000101 -0o200000000000000000000005 -0x400000000000000005",
        ),
    ];
    for &(n, text) in cases {
        let bases = [BitBase::Bin, BitBase::Oct, BitBase::Hex];
        assert_eq!(bases.map(|base| prefixed_big(&big(n), base)).join(" "), text);
    }
}

#[test]
fn division_rounds_down() {
    let cases: &[(&str, &str, &str)] = &[
        ("7", "2", "3 1"),
        ("-7", "2", "-4 1"),
        ("7", "-2", "-4 -1"),
        ("-7", "-2", "3 -1"),
        ("6", "3", "2 0"),
        ("0", "5", "0 0"),
        ("1", "0", "ZeroDivisionError: integer division or modulo by zero"),
        ("1000000000000000000000000000000", "7", "142857142857142857142857142857 1"),
        ("-1000000000000000000000000000000", "10000000001", "-99999999990000000001 1"),
        ("1000000000000000000000000000000", "-1000000000000000", "-1000000000000000 0"),
    ];
    for &(a, b, result) in cases {
        assert_eq!(shown(divmod(&big(a), &big(b)).map(|(q, r)| format!("{q} {r}"))), result);
        if let (Ok(a), Ok(b)) = (a.parse(), b.parse()) {
            assert_eq!(
                divmod_i64(a, b).map(|(q, r)| format!("{q} {r}")),
                (b != 0).then(|| result.to_owned())
            );
        }
    }
}

#[test]
fn true_division_is_correctly_rounded() {
    let cases: &[(&str, &str, &str)] = &[
        ("1", "3", "0.3333333333333333"),
        ("-1", "3", "-0.3333333333333333"),
        ("9007199254740993", "1", "9007199254740992.0"),
        ("0", "-5", "-0.0"),
        ("5", "0", "ZeroDivisionError: division by zero"),
        ("100000000000000000000000", "1", "1e+23"),
        ("9007199254740993", "2", "4503599627370496.0"),
        (
            "3",
            "404804506614621236704990693437834614099113299528284236713802716054860679135990693783920767402874248990374155728633623822779617474771586953734026799881477019843034848553132722728933815484186432682479535356945490137124014966849385397236206711298319112681620113024717539104666829230461005064372655017292012526615415482186989568",
            "1e-323",
        ),
        (
            "1",
            "404804506614621236704990693437834614099113299528284236713802716054860679135990693783920767402874248990374155728633623822779617474771586953734026799881477019843034848553132722728933815484186432682479535356945490137124014966849385397236206711298319112681620113024717539104666829230461005064372655017292012526615415482186989568",
            "0.0",
        ),
        ("-10000000000000000000000", "3", "-3.3333333333333335e+21"),
        (
            "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880177904174497792",
            "1",
            "OverflowError: integer division result too large for a float",
        ),
        (
            "179769313486231585783329745242102944220865915302134242104801930069088822049132857039678747649997371558725200148282140634302672658333178512561752459655489972529838397712786934476288037223531902825608779341177537812204758820982652898146886972738651264941212339564475904472144978749089612198939118253764199317504",
            "1",
            "OverflowError: integer division result too large for a float",
        ),
    ];
    for &(a, b, result) in cases {
        assert_eq!(shown(truediv(&big(a), &big(b)).map(super::super::float::repr)), result, "{a} / {b}");
    }
}

#[test]
fn true_division_reaches_the_ends_of_the_range() {
    let ten = |power| IBig::from(10).pow(power);
    assert_eq!(truediv(&ten(400), &ten(399)), Ok(10.0));
    assert_eq!(truediv(&IBig::ONE, &ten(400)), Ok(0.0));
    assert_eq!(
        shown(truediv(&ten(400), &IBig::ONE).map(|x| x.to_string())),
        "OverflowError: integer division result too large for a float"
    );
    assert_eq!(
        shown(number::big_to_f64(&ten(400)).map(|x| x.to_string())),
        "OverflowError: int too large to convert to float"
    );
    assert_eq!(number::big_to_f64(&ten(23)), Ok(1e23));
}

#[test]
fn bytes_hold_what_fits() {
    let cases: &[(&str, usize, ByteOrder, bool, &str)] = &[
        ("1024", 2, ByteOrder::Big, false, "0400"),
        ("1024", 10, ByteOrder::Little, false, "00040000000000000000"),
        ("-1024", 10, ByteOrder::Big, true, "fffffffffffffffffc00"),
        ("256", 1, ByteOrder::Big, false, "OverflowError: int too big to convert"),
        ("-1", 1, ByteOrder::Big, false, "OverflowError: can't convert negative int to unsigned"),
        ("128", 1, ByteOrder::Big, true, "OverflowError: int too big to convert"),
        ("-128", 1, ByteOrder::Big, true, "80"),
        ("-129", 1, ByteOrder::Big, true, "OverflowError: int too big to convert"),
        ("127", 1, ByteOrder::Little, true, "7f"),
        ("0", 0, ByteOrder::Big, false, ""),
        ("-1", 0, ByteOrder::Big, true, ""),
        ("18446744073709551616", 9, ByteOrder::Little, false, "000000000000000001"),
        ("-18446744073709551616", 9, ByteOrder::Big, true, "ff0000000000000000"),
    ];
    for &(n, length, order, signed, result) in cases {
        let bytes = to_bytes(&big(n), length, order, signed);
        let hex = bytes.clone().map(|bytes| super::super::bytes::hex(&bytes, None, 1));
        assert_eq!(shown(hex), result, "{n} {length}");
        if let Ok(bytes) = bytes
            && (length > 0 || n == "0")
        {
            assert_eq!(from_bytes(&bytes, order, signed).into_big(), big(n));
        }
    }
}

#[test]
fn modular_powers_take_inverses() {
    let cases: &[(&str, &str, &str, &str)] = &[
        ("2", "10", "1000", "24"),
        ("2", "-1", "5", "3"),
        ("2", "-1", "4", "ValueError: base is not invertible for the given modulus"),
        ("3", "5", "-7", "-2"),
        ("2", "10", "1", "0"),
        ("0", "0", "1", "0"),
        ("2", "10", "0", "ValueError: pow() 3rd argument cannot be 0"),
        ("2", "-1", "-5", "-2"),
        (
            "1000000000000000000000000000000",
            "100000000000000000000",
            "10000000000000000000000007",
            "2034142703550291319334888",
        ),
        ("-3", "3", "10", "3"),
        ("0", "-1", "7", "ValueError: base is not invertible for the given modulus"),
    ];
    for &(base, exponent, modulus, result) in cases {
        let power = pow_mod(&big(base), &big(exponent), &big(modulus));
        assert_eq!(shown(power.map(|n| n.to_string())), result);
    }
}

#[test]
fn shifts_round_down_and_refuse() {
    let cases: &[(&str, &str, &str, &str)] = &[
        ("1", "70", "1180591620717411303424", "0"),
        ("-1", "70", "-1180591620717411303424", "-1"),
        ("-5", "1", "-10", "-3"),
        ("0", "1000000000000000000000000000000", "0", "0"),
        ("5", "-1", "ValueError: negative shift count", "ValueError: negative shift count"),
        (
            "-1000000000000000000000000000000",
            "3",
            "-8000000000000000000000000000000",
            "-125000000000000000000000000000",
        ),
    ];
    for &(n, count, left, right) in cases {
        let to_text = |n: IBig| n.to_string();
        assert_eq!(shown(shift_left(&big(n), &big(count), 1 << 20).map(to_text)), left);
        assert_eq!(shown(shift_right(&big(n), &big(count)).map(to_text)), right);
    }
}

#[test]
fn sizes_are_refused_before_they_are_built() {
    let limit = 1 << 20;
    assert_eq!(shown(pow(&IBig::from(2), &big("10000000000"), limit).map(|n| n.to_string())), "MemoryError");
    assert!(pow(&IBig::from(2), &IBig::from(1_000_000), limit).is_ok());
    assert_eq!(pow(&IBig::NEG_ONE, &big("10000000000000000000001"), limit), Ok(IBig::NEG_ONE));
    assert_eq!(
        shown(shift_left(&IBig::ONE, &big("10000000000"), limit).map(|n| n.to_string())),
        "MemoryError"
    );
    let huge = shift_left(&IBig::ONE, &big("100000000000000000000"), limit);
    assert_eq!(shown(huge.map(|n| n.to_string())), "OverflowError: too many digits in integer");
}

#[test]
fn bits_and_roots_and_hashes() {
    let cases: &[(&str, usize, usize, i64, &str)] = &[
        ("0", 0, 0, 0, "0"),
        ("1", 1, 1, 1, "1"),
        ("-1", 1, 1, -2, "ValueError: isqrt() argument must be nonnegative"),
        ("2", 2, 1, 2, "1"),
        ("255", 8, 8, 255, "15"),
        ("-256", 9, 1, -256, "ValueError: isqrt() argument must be nonnegative"),
        ("2305843009213693951", 61, 61, 0, "1518500249"),
        ("2305843009213693952", 62, 1, 1, "1518500249"),
        ("-9223372036854775808", 64, 1, -4, "ValueError: isqrt() argument must be nonnegative"),
        ("1000000000000000000000000000000", 100, 37, 465258685558744706, "1000000000000000"),
        (
            "-1000000000000000000000000000000",
            100,
            37,
            -465258685558744706,
            "ValueError: isqrt() argument must be nonnegative",
        ),
        ("18446744073709551616", 65, 1, 8, "4294967296"),
    ];
    for &(n, length, ones, hash, root) in cases {
        let n = big(n);
        assert_eq!((bit_length(&n), bit_count(&n), number::hash_big(&n)), (length, ones, hash));
        assert_eq!(shown(isqrt(&n).map(|root| root.to_string())), root);
    }
}

#[test]
fn rounding_to_tens_goes_to_even() {
    let cases: &[(&str, usize, &str)] = &[
        ("15", 1, "20"),
        ("25", 1, "20"),
        ("-15", 1, "-20"),
        ("-25", 1, "-20"),
        ("149", 2, "100"),
        ("150", 2, "200"),
        ("250", 2, "200"),
        ("5", 1, "0"),
        ("5", 2, "0"),
        ("1000000000000000000000000000005", 1, "1000000000000000000000000000000"),
        ("99", 2, "100"),
        ("7", 0, "7"),
    ];
    for &(n, places, result) in cases {
        assert_eq!(round_to_power(&big(n), places).to_string(), result);
    }
}
