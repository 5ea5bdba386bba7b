print("before")  # expect: before
raise SystemExit("good-bye")
# expect error: good-bye
