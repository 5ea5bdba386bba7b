print("first begins")
from modules import second
print("first has", second.name)
name = "first"
