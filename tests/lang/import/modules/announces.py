print("announces runs as", __name__)
value = 1
