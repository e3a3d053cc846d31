// Help side by side, without an island: pages that wait for the other side look again by themselves, and texts are read aloud.
