"""Work that runs beside the program: see `concurrent.futures`."""
