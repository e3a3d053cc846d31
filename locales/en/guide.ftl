# Help side by side: what both sides read, and what the person reads.

role-social-worker = Social worker
role-family-adviser = Family adviser
role-reception = Reception
role-mediator = Digital mediator
role-volunteer = Volunteer
