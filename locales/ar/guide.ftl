# Help side by side: what both sides read, and what the person reads.

role-social-worker = الخدمة الاجتماعية
role-family-adviser = إرشاد العائلات
role-reception = الاستقبال
role-mediator = الوساطة الرقمية
role-volunteer = العمل التطوعي
