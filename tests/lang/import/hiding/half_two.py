import half_one

try:
    half_one.value
except AttributeError as error:
    text = str(error)
try:
    from half_one import value
except ImportError as error:
    from_text = str(error)
