class TooHot(Exception):
    pass


try:
    raise TooHot("99 degrees")
except TooHot as e:
    e.add_note("measured in the kitchen")
    e.add_note("by the thermometer\non the wall")
    raise
