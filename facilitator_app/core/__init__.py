"""What a dialogue is: functions over frozen records. No clock, no chance, no file, no words."""
