ALTER TABLE "presences" ADD COLUMN "has_left" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "presences" ADD COLUMN "turn" bigint DEFAULT 0 NOT NULL;