import half

try:
    half.part
except AttributeError as error:
    text = str(error)
