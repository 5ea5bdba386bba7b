def cleanup():
    return missing_name


try:
    1 / 0
except ZeroDivisionError:
    cleanup()
